package com.xuqm.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.cli.output.Output;
import com.xuqm.cli.settings.Surroundings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the program begins. */
public final class Main {

    /** Verbosity of SLF4J's own reports; its default complains if no logging library is there. */
    private static final String SLF4J_VERBOSITY = "slf4j.internal.verbosity";

    /** Held, since the log manager would forget what is set here. What the SDK logs is said by the commands in their own words. */
    private static final Logger LOG = Logger.getLogger("com.xuqm.sdk");

    private Main() {}

    /**
     * Runs the program, and ends the JVM with its exit code.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        if (System.getProperty(SLF4J_VERBOSITY) == null) {
            System.setProperty(SLF4J_VERBOSITY, "ERROR");
        }
        LOG.setLevel(Level.OFF);
        // System.out would print Chinese as question marks where the locale is C.
        Output output = new Output(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        System.exit(new Xuqm(output, Surroundings.ofProcess()).run(arguments));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, UTF_8);
    }
}
