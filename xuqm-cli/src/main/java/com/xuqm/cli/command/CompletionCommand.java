package com.xuqm.cli.command;

import com.xuqm.cli.output.ExitCode;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what makes a shell complete commands. */
@Command(
        name = "completion",
        description = "Prints a script that completes commands in bash and zsh: source <(xuqm completion)")
public final class CompletionCommand implements Callable<Integer> {

    private final Context context;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("unused") // read by picocli
    private boolean help;

    /** Creates the command. */
    public CompletionCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        context.output().line(AutoComplete.bash("xuqm", spec.root().commandLine()));
        return ExitCode.OK.code();
    }
}
