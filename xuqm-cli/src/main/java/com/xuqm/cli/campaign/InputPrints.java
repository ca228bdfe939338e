package com.xuqm.cli.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.cli.settings.UsageException;
import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.bulk.recipients.Item;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/**
 * What the input was like when a journal was begun: eight bytes of a salted hash for each recipient, beside the journal. The journal itself
 * notices another input; this names the line. Without the file nothing is compared.
 */
public final class InputPrints implements AutoCloseable {

    private static final int SALT_BYTES = 16;

    private final Path file;
    private final byte[] salt = new byte[SALT_BYTES];
    private final MessageDigest digest;
    private @Nullable DataInputStream earlier;
    private @Nullable DataOutputStream fresh;
    private long seen;

    private InputPrints(Path file) {
        this.file = file;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Opens the prints of a journal.
     *
     * @param journal the journal; if it is there, what is seen is compared, else it is kept
     */
    static InputPrints of(Path journal) {
        InputPrints prints = new InputPrints(journal.resolveSibling(journal.getFileName() + ".input"));
        try {
            if (!Files.exists(journal)) {
                new SecureRandom().nextBytes(prints.salt);
                prints.fresh = new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(PrivateFile.create(prints.unfinished()))));
                prints.fresh.write(prints.salt);
            } else if (Files.exists(prints.file)) {
                prints.earlier = new DataInputStream(new BufferedInputStream(Files.newInputStream(prints.file)));
                prints.earlier.readFully(prints.salt);
            }
            return prints;
        } catch (IOException e) {
            throw new UsageException(prints.file + " cannot be read or written; it belongs to the journal", e);
        }
    }

    private Path unfinished() {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    /**
     * Sees the next recipient.
     *
     * @throws BulkJournalException if it is not the one that was there when the journal was begun
     */
    void see(Item<String> item) {
        seen++;
        long print = print(String.valueOf(item.recipient()));
        try {
            DataOutputStream out = fresh;
            if (out != null) {
                out.writeLong(print);
            }
            DataInputStream in = earlier;
            if (in != null && in.readLong() != print) {
                throw different("the first difference is in line " + item.line());
            }
        } catch (EOFException e) {
            earlier = null; // people were added at the end, which the journal allows
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long print(String recipient) {
        digest.update(salt);
        return ByteBuffer.wrap(digest.digest(recipient.getBytes(UTF_8))).getLong();
    }

    private static BulkJournalException different(String where) {
        return new BulkJournalException(
                BulkJournalException.Reason.OTHER_RECIPIENTS,
                "the file is not as it was when the journal was begun: " + where
                        + ". Put it back as it was, or begin another campaign with --journal for those who are left;"
                        + " nothing was sent",
                null);
    }

    /** The input has ended. */
    void end() throws IOException {
        DataInputStream in = earlier;
        if (in != null && in.read() >= 0) {
            throw different("it ends after " + seen + " recipients, and had more");
        }
        if (fresh != null) {
            fresh.close();
            Files.move(unfinished(), file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (earlier != null) {
            earlier.close();
        }
        if (fresh != null) {
            fresh.close();
        }
    }
}
