package com.xuqm.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the quickstart prints: what it does to the standard output, what went wrong to the standard error. */
final class Console {

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;

    /**
     * Creates a console.
     *
     * @param out gets what is done
     * @param err gets what went wrong
     * @param terminal whether somebody watches, so that lines may be painted over
     */
    Console(PrintStream out, PrintStream err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** Returns the process's own. {@code System.out} would print names in Chinese as question marks where the locale is C. */
    static Console system() {
        return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Terminal.isPresent());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, UTF_8);
    }

    void heading(String format, @Nullable Object... arguments) {
        out.println();
        line(format, arguments);
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation is a library's, and an example should need none
    void line(String format, @Nullable Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments));
    }

    /** Prints what was refused in the order of the file: the SDK refuses at once, the service when a batch is full. */
    void refusals(String what, List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            line("  %s: %s", what, Text.number(refusals.size()));
            refusals.stream()
                    .sorted(Comparator.comparingLong(Refusal::line))
                    .forEach(refusal -> line("    %s", refusal));
        }
    }

    /** Reports a failure in one line. */
    void error(@Nullable String message) {
        out.flush();
        err.println("error: " + Text.oneLine(message));
    }

    /** Starts to show how far a long task is. */
    Progress progress(String task, long total) {
        return terminal ? new ProgressLine(out, task, total) : new ProgressLog(this, task, total);
    }
}
