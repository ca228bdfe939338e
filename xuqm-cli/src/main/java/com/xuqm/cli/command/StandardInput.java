package com.xuqm.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.cli.settings.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text that is piped in, or lies in a file. */
final class StandardInput {

    /** More is no message and no body. */
    private static final int MOST = 16 * 1024 * 1024;

    private StandardInput() {}

    static String text() {
        try {
            return checked(new String(System.in.readNBytes(MOST + 1), UTF_8), "the standard input");
        } catch (IOException e) {
            throw new UsageException("the standard input cannot be read", e);
        }
    }

    /** Returns what was typed, or of {@code @FILE} the file's text, or of {@code -} the standard input. */
    static String textOf(Context context, String typed) {
        if ("-".equals(typed)) {
            return text();
        }
        if (!typed.startsWith("@")) {
            return typed;
        }
        Path file = context.surroundings().folder().resolve(typed.substring(1));
        try {
            return checked(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new UsageException(file + " cannot be read as text in UTF-8", e);
        }
    }

    private static String checked(String text, String source) {
        if (text.length() > MOST) {
            throw new UsageException(source + " holds more than 16 MB");
        }
        return text;
    }
}
