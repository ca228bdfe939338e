package com.xuqm.emulator.internal.console;

import com.xuqm.emulator.internal.http.Answer;
import com.xuqm.emulator.internal.http.LocalApi;
import com.xuqm.emulator.internal.http.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files of the page, as they lie beside this class. */
final class ConsoleFiles {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*\\.(html|css|js|svg)");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml");

    private ConsoleFiles() {}

    static Answer answer(String method, String path) {
        if (!method.equals("GET")) {
            return LocalApi.refusal(new Refusal(405, "the page is only read"));
        }
        if (path.equals(Console.PATH)) {
            // Relative, so that it leads to the right place behind a proxy that puts something in front.
            return new Answer(307, Map.of("Location", "_console/"), new byte[0]);
        }
        String rest = path.substring(Console.PATH.length() + 1);
        String name = rest.isEmpty() ? "index.html" : rest;
        Matcher matcher = NAME.matcher(name);
        byte[] file = matcher.matches() ? read(name) : null;
        if (file == null) {
            return LocalApi.refusal(Refusal.notFound("no such file of the console"));
        }
        return new Answer(200, Map.of("Content-Type", String.valueOf(TYPES.get(matcher.group(1)))), file);
    }

    private static byte @Nullable [] read(String name) {
        try (InputStream in = ConsoleFiles.class.getResourceAsStream(name)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
