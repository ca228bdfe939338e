package com.xuqm.cli.output;

import java.io.PrintStream;

/** Data goes to the standard output, and everything about it, such as progress and warnings, to the standard error. */
public final class Output {

    private final PrintStream out;
    private final PrintStream err;

    /** Creates an output. */
    public Output(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Prints a line of data. What others wrote must have been made harmless.
     *
     * @throws ClosedOutputException if nobody reads it any more
     */
    public void line(String text) {
        out.println(text);
        if (out.checkError()) {
            throw new ClosedOutputException();
        }
    }

    /** Prints a table. */
    public void table(Table table) {
        table.lines().forEach(this::line);
    }

    /** Says something about the data, or about what is going on. */
    public void note(String text) {
        out.flush();
        err.println(text);
    }

    /** Where data goes. */
    public PrintStream data() {
        return out;
    }

    /** Where notes go. */
    public PrintStream notes() {
        return err;
    }
}
