package com.xuqm.emulator;

import com.xuqm.emulator.disguise.Disguise;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The emulator as a program: prints where it listens and how to talk to it, and runs until Ctrl-C. */
@Command(
        name = "xuqm-emulator",
        mixinStandardHelpOptions = true,
        description = "The Xuqm backend on localhost, for development and tests.")
public final class EmulatorMain implements Callable<Integer> {

    /** Verbosity of SLF4J's own reports; its default complains if no logging library is there. */
    private static final String SLF4J_VERBOSITY = "slf4j.internal.verbosity";

    private static final String PREFIX = "xuqm.";
    private static final int NONE = -1;
    private static final List<String> PROPERTIES = List.of(
            "xuqm.console.names",
            "xuqm.disguise",
            "xuqm.host",
            "xuqm.port",
            "xuqm.quiet",
            "xuqm.tencent.port",
            "xuqm.webhooks.anywhere");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            defaultValue = "${sys:xuqm.port:-0}",
            description = "Port to listen on; 0, the default, for any free one. Also: -Dxuqm.port=PORT.")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "${sys:xuqm.host:-127.0.0.1}",
            description =
                    "Address to listen on; 127.0.0.1, the default, is for this machine only, 0.0.0.0 for all that reach"
                            + " it. Also: -Dxuqm.host=HOST.")
    private String host = "";

    @Option(
            names = "--quiet",
            defaultValue = "${sys:xuqm.quiet:-false}",
            description = "Print no line for each request.%nAlso: -Dxuqm.quiet=true.")
    private boolean quiet;

    @Option(
            names = "--disguise",
            defaultValue = "${sys:xuqm.disguise:-}",
            description =
                    "Speak in another way than assumed: a seed, such as 42, or names of disguises, separated by commas."
                            + "%nAlso: -Dxuqm.disguise=SEED|NAME,NAME.")
    private String disguise = "";

    @Option(
            names = "--tencent-port",
            defaultValue = "${sys:xuqm.tencent.port:--1}",
            description =
                    "Run an emulator of Tencent Cloud IM as well, on this port; 0 for any free one, -1, the default, for none."
                            + "%nAlso: -Dxuqm.tencent.port=PORT.")
    private int tencentPort = NONE;

    @Option(
            names = "--console-name",
            split = ",",
            defaultValue = "${sys:xuqm.console.names:-}",
            description =
                    "Name by which browsers may call the console beside localhost and addresses, such as that of a container;"
                            + " several are separated by commas.%nAlso: -Dxuqm.console.names=NAME,NAME.")
    private String[] consoleNames = {};

    @Option(
            names = "--webhooks-anywhere",
            defaultValue = "${sys:xuqm.webhooks.anywhere:-false}",
            description =
                    "Post to webhooks on other machines, too, such as other containers.%nAlso: -Dxuqm.webhooks.anywhere=true.")
    private boolean webhooksAnywhere;

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
        System.exit(run(commandLine(), System.getProperties(), arguments));
    }

    /** One that begins like a setting and is none would be passed over: the emulator would run, but not as it was told. */
    static int run(CommandLine program, Properties properties, String... arguments) {
        for (String property : new TreeSet<>(properties.stringPropertyNames())) {
            if (property.startsWith(PREFIX) && !PROPERTIES.contains(property)) {
                program.getErr()
                        .println("there is no setting -D" + property + "; there are "
                                + PROPERTIES.stream().map(name -> "-D" + name).collect(Collectors.joining(", ")));
                return CommandLine.ExitCode.USAGE;
            }
        }
        return program.execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new EmulatorMain()).setParameterExceptionHandler((e, arguments) -> {
            e.getCommandLine().getErr().println(e.getMessage() + " (--help shows all options)");
            return CommandLine.ExitCode.USAGE;
        });
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        XuqmEmulatorBuilder builder = configured(out);
        TencentEmulatorBuilder tencentBuilder = tencentPort == NONE ? null : tencent(out);
        try (XuqmEmulator emulator = builder.start();
                TencentEmulator tencent = tencentBuilder == null ? null : tencentBuilder.start()) {
            CountDownLatch stopped = new CountDownLatch(1);
            Thread closer = new Thread(() -> close(emulator, tencent, stopped), "xuqm-emulator-stop");
            Runtime.getRuntime().addShutdownHook(closer);
            Greeting.print(emulator, disguise, out);
            if (tencent != null) {
                Greeting.print(tencent, out);
            }
            stopped.await();
        } catch (UncheckedIOException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        return CommandLine.ExitCode.OK;
    }

    private XuqmEmulatorBuilder configured(PrintWriter out) {
        try {
            XuqmEmulatorBuilder builder = XuqmEmulator.builder()
                    .host(host)
                    .port(port)
                    .disguise(Disguise.parse(disguise))
                    .consoleNames(Arrays.stream(consoleNames)
                            .filter(name -> !name.isEmpty())
                            .toArray(String[]::new));
            if (webhooksAnywhere) {
                builder.webhooksBeyondLoopback();
            }
            return quiet ? builder : builder.requestLog(line -> printTo(out, line));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private TencentEmulatorBuilder tencent(PrintWriter out) {
        try {
            TencentEmulatorBuilder builder =
                    TencentEmulator.builder().host(host).port(tencentPort);
            return quiet ? builder : builder.requestLog(line -> printTo(out, line));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private static void printTo(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }

    private static void close(XuqmEmulator emulator, @Nullable TencentEmulator tencent, CountDownLatch stopped) {
        emulator.close();
        if (tencent != null) {
            tencent.close();
        }
        stopped.countDown();
    }
}
