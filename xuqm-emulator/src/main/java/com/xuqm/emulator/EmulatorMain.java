package com.xuqm.emulator;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The emulator as a program: prints where it listens and how to talk to it, and runs until Ctrl-C. */
@Command(
        name = "xuqm-emulator",
        mixinStandardHelpOptions = true,
        description = "The Xuqm backend on localhost, for development and tests.")
public final class EmulatorMain implements Callable<Integer> {

    /** Verbosity of SLF4J's own reports; its default complains if no logging library is there. */
    private static final String SLF4J_VERBOSITY = "slf4j.internal.verbosity";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            defaultValue = "${sys:xuqm.port:-0}",
            description = "Port to listen on; 0, the default, for any free one. Also: -Dxuqm.port=PORT.")
    private int port;

    /** Creates the program. */
    public EmulatorMain() {}

    /**
     * Runs the program.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        if (System.getProperty(SLF4J_VERBOSITY) == null) {
            System.setProperty(SLF4J_VERBOSITY, "ERROR");
        }
        System.exit(new CommandLine(new EmulatorMain()).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        try (XuqmEmulator emulator = XuqmEmulator.builder().port(port).start()) {
            CountDownLatch stopped = new CountDownLatch(1);
            Thread closer = new Thread(() -> close(emulator, stopped), "xuqm-emulator-stop");
            Runtime.getRuntime().addShutdownHook(closer);
            Greeting.print(emulator, out);
            stopped.await();
        } catch (UncheckedIOException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        return CommandLine.ExitCode.OK;
    }

    private static void close(XuqmEmulator emulator, CountDownLatch stopped) {
        emulator.close();
        stopped.countDown();
    }
}
