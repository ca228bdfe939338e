package com.xuqm.emulator.internal.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** The parts of a form: texts, and at most one file. */
public final class Form {

    private static final int MAX_TEXT_BYTES = 64 * 1024;
    private static final int MAX_PARTS = 32;
    private static final String DEFAULT_TYPE = "application/octet-stream";
    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+");

    private final Map<String, String> texts = new LinkedHashMap<>();
    private @Nullable ReceivedFile file;

    private Form() {}

    /** Reads a form to its end; the file goes to the folder. */
    static Form receive(Request request, Path folder, long maxFileBytes) {
        String type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            throw new Refusal(415, "Content-Type must be multipart/form-data");
        }
        if (request.getLength() > maxFileBytes + (long) MAX_PARTS * MAX_TEXT_BYTES) {
            throw tooLarge(maxFileBytes);
        }
        MultiPartConfig config = new MultiPartConfig.Builder()
                .location(folder)
                .maxParts(MAX_PARTS)
                .maxPartSize(maxFileBytes)
                .maxSize(-1)
                .maxMemoryPartSize(MAX_TEXT_BYTES)
                .build();
        Form form = new Form();
        try (MultiPartFormData.Parts parts = MultiPartFormData.getParts(request, request, type, config)) {
            for (MultiPart.Part part : parts) {
                form.add(part, folder, maxFileBytes);
            }
        } catch (IOException e) {
            form.discard();
            throw new UncheckedIOException("the form cannot be kept", e);
        } catch (CompletionException e) {
            throw refusal(e, maxFileBytes);
        } catch (Refusal e) {
            form.discard();
            throw e;
        }
        return form;
    }

    private static Refusal refusal(CompletionException failure, long maxFileBytes) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        String message = String.valueOf(cause.getMessage());
        // Only the server's words tell a file that is too large from a form that is broken.
        return message.startsWith("max file size exceeded")
                ? tooLarge(maxFileBytes)
                : Refusal.badRequest("the body is no valid multipart/form-data: " + message);
    }

    private static Refusal tooLarge(long maxFileBytes) {
        return new Refusal(413, "the file is larger than " + maxFileBytes + " bytes");
    }

    private void add(MultiPart.Part part, Path folder, long maxFileBytes) throws IOException {
        String name = part.getName();
        if (part.getLength() > maxFileBytes) {
            throw tooLarge(maxFileBytes);
        }
        if (part.getFileName() != null || name.equals("file")) {
            if (!name.equals("file")) {
                throw Refusal.badRequest("part " + name + " is a file: only the part named file may be one");
            }
            requireFirst(name, file == null);
            file = keep(part, folder);
            return;
        }
        if (part.getLength() > MAX_TEXT_BYTES) {
            throw Refusal.badRequest("part " + name + " is larger than " + MAX_TEXT_BYTES + " bytes");
        }
        requireFirst(name, texts.put(name, part.getContentAsString(StandardCharsets.UTF_8)) == null);
    }

    private static void requireFirst(String name, boolean first) {
        if (!first) {
            throw Refusal.badRequest("part " + name + " was sent twice");
        }
    }

    private static ReceivedFile keep(MultiPart.Part part, Path folder) throws IOException {
        Path path = Files.createTempFile(folder, "upload", "");
        // The part is written where the empty file stands.
        Files.delete(path);
        part.writeTo(path);
        String type = part.getHeaders().get(HttpHeader.CONTENT_TYPE);
        // It is sent back as a header one day, so nothing else may hide in it.
        boolean sound = type != null && MEDIA_TYPE.matcher(type).matches();
        return new ReceivedFile(
                path, part.getFileName(), sound ? type : DEFAULT_TYPE, Files.size(path), Sha256.of(path));
    }

    /**
     * The texts as a body that is read field by field.
     *
     * @return the fields, all of them texts
     */
    public Map<String, String> texts() {
        return texts;
    }

    /**
     * A text that must be there.
     *
     * @param name name of the part
     * @return the text, not blank
     */
    public String text(String name) {
        String text = optionalText(name);
        if (text == null) {
            throw Refusal.badRequest("part " + name + " is missing");
        }
        return text;
    }

    /**
     * A text.
     *
     * @param name name of the part
     * @return the text, or null if the part is missing or blank
     */
    public @Nullable String optionalText(String name) {
        String text = texts.get(name);
        return text == null || text.isBlank() ? null : text;
    }

    /**
     * A truth value.
     *
     * @param name name of the part
     * @return the value, false if the part is missing
     */
    public boolean bool(String name) {
        String text = optionalText(name);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw Refusal.badRequest("part " + name + " must be true or false");
        }
        return "true".equals(text);
    }

    /**
     * A whole number that must be there.
     *
     * @param name name of the part
     * @return the number, not negative
     */
    public long number(String name) {
        try {
            long number = Long.parseLong(text(name));
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw Refusal.badRequest("part " + name + " must be a whole number, not negative");
    }

    /**
     * The file.
     *
     * @return the file, or null if there was none
     */
    public @Nullable ReceivedFile file() {
        return file;
    }

    /**
     * The file that must be there.
     *
     * @return the file
     */
    public ReceivedFile requireFile() {
        if (file == null) {
            throw Refusal.badRequest("part file is missing");
        }
        return file;
    }

    /** Deletes the file, unless somebody moved it away. */
    void discard() {
        if (file != null) {
            try {
                Files.deleteIfExists(file.path());
            } catch (IOException e) {
                throw new UncheckedIOException("an upload cannot be deleted", e);
            }
        }
    }
}
