package com.xuqm.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.cli.command.Context;
import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Output;
import com.xuqm.cli.settings.Surroundings;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The program {@code xuqm} with all its commands. */
@Command(
        name = "xuqm",
        description = "Works with the Xuqm backend: messages, campaigns, accounts, groups, webhooks, diagnosis.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Settings come from options, XUQM_… variables, or a profile; xuqm config show tells which."})
public final class Xuqm {

    /** What Java makes of bytes that are no characters in the encoding of the locale. Nobody means it. */
    private static final char UNREADABLE = '\uFFFD';

    private final Context context;

    /** Creates the program. */
    public Xuqm(Output output, Surroundings surroundings) {
        context = new Context(output, surroundings);
    }

    /** Runs a command, and returns its exit code. */
    public int run(String... arguments) {
        CommandLine program = program(arguments);
        if (arguments.length == 0) {
            program.usage(program.getErr());
            return ExitCode.USAGE.code();
        }
        if (Arrays.stream(arguments).anyMatch(argument -> argument.indexOf(UNREADABLE) >= 0)) {
            context.output()
                    .note(
                            "error: an argument has characters that this locale cannot read; set LC_ALL=C.UTF-8, or put the"
                                    + " text into a file in UTF-8 (--text @FILE)");
            return ExitCode.USAGE.code();
        }
        return program.execute(arguments);
    }

    /** Makes the commands that these arguments can mean; all, if there are none. */
    CommandLine program(String... arguments) {
        CommandLine program = new CommandLine(this);
        Commands.add(program, context, arguments);
        HelpText.in(Language.of(context.surroundings().environment())).ifPresent(program::setResourceBundle);
        return program.setOut(writer(context.output().data()))
                .setErr(writer(context.output().notes()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                // An argument that begins with @ is a text, or names a file for --text: it is none with arguments.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, typed) -> Mistyped.tell(e))
                .setExecutionExceptionHandler(new FailureHandler(context.output()));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, UTF_8), true);
    }
}
