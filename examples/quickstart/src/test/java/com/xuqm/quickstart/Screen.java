package com.xuqm.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

/** Sees what a run prints. */
final class Screen {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** A console like that of a run whose output goes into a file. */
    Console console() {
        return console(false);
    }

    Console console(boolean terminal) {
        return new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), terminal);
    }

    String text() {
        return out.toString(UTF_8);
    }

    List<String> lines() {
        return text().lines().toList();
    }

    String lastLine() {
        List<String> lines = lines();
        return lines.get(lines.size() - 1);
    }

    String errors() {
        return err.toString(UTF_8);
    }

    /** All that was printed, to explain a test that fails. */
    @Override
    public String toString() {
        return errors() + text();
    }
}
