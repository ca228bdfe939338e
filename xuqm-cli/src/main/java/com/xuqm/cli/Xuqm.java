package com.xuqm.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.cli.command.AccountsCommand;
import com.xuqm.cli.command.BatchSendCommand;
import com.xuqm.cli.command.CallCommand;
import com.xuqm.cli.command.CompletionCommand;
import com.xuqm.cli.command.ConfigCommand;
import com.xuqm.cli.command.Context;
import com.xuqm.cli.command.DoctorCommand;
import com.xuqm.cli.command.ExitCodesCommand;
import com.xuqm.cli.command.GroupsCommand;
import com.xuqm.cli.command.HistoryCommand;
import com.xuqm.cli.command.ListenCommand;
import com.xuqm.cli.command.MigrateCommand;
import com.xuqm.cli.command.PushCommand;
import com.xuqm.cli.command.SendCommand;
import com.xuqm.cli.command.TrainCommand;
import com.xuqm.cli.command.UserSigCommand;
import com.xuqm.cli.command.WebhookCommand;
import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Harmless;
import com.xuqm.cli.output.Output;
import com.xuqm.cli.settings.Surroundings;
import com.xuqm.emulator.EmulatorMain;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code xuqm} with all its commands. */
@Command(
        name = "xuqm",
        description = "Talks to the Xuqm backend: messages, campaigns, accounts, groups, webhooks, and what is wrong.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Settings come from options, XUQM_… variables, or a profile; xuqm config show tells which."})
public final class Xuqm {

    private final CommandLine program;

    /** Creates the program. */
    public Xuqm(Output output, Surroundings surroundings) {
        Context context = new Context(output, surroundings);
        program = new CommandLine(this)
                .addSubcommand(new DoctorCommand(context))
                .addSubcommand(new ConfigCommand(context))
                .addSubcommand(new UserSigCommand(context))
                .addSubcommand(new SendCommand(context))
                .addSubcommand(new HistoryCommand(context))
                .addSubcommand(new ListenCommand(context))
                .addSubcommand(new BatchSendCommand(context))
                .addSubcommand(PushCommand.with(context))
                .addSubcommand(AccountsCommand.with(context))
                .addSubcommand(GroupsCommand.with(context))
                .addSubcommand(MigrateCommand.with(context))
                .addSubcommand(new CallCommand(context))
                .addSubcommand(new WebhookCommand(context))
                .addSubcommand("emulator", new EmulatorMain())
                .addSubcommand(new CompletionCommand(context))
                .addSubcommand(new ExitCodesCommand(context))
                .addSubcommand(new TrainCommand(context))
                .setOut(writer(output.data()))
                .setErr(writer(output.notes()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, arguments) -> usage(e))
                .setExecutionExceptionHandler(new FailureHandler(output));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, UTF_8), true);
    }

    /** Runs a command, and returns its exit code. */
    public int run(String... arguments) {
        if (arguments.length == 0) {
            program.usage(program.getErr());
            return ExitCode.USAGE.code();
        }
        return program.execute(arguments);
    }

    CommandLine program() {
        return program;
    }

    /** What was not understood is named without its value, which may be a secret. */
    private static int usage(ParameterException e) {
        CommandLine command = e.getCommandLine();
        String message = e instanceof UnmatchedArgumentException unmatched
                ? "there is no " + name(unmatched.getUnmatched().get(0))
                : String.valueOf(e.getMessage());
        command.getErr()
                .println("error: " + Harmless.line(message) + " ("
                        + command.getCommandSpec().qualifiedName() + " --help shows what there is)");
        return ExitCode.USAGE.code();
    }

    private static String name(String argument) {
        int end = argument.indexOf('=');
        return !argument.startsWith("-")
                ? "argument for it, or too many"
                : "option " + (end < 0 ? argument : argument.substring(0, end));
    }
}
