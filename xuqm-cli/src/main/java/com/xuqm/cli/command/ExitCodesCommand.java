package com.xuqm.cli.command;

import com.xuqm.cli.output.ExitCode;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists how the program can end. */
@Command(name = "exit-codes", description = "Lists the exit codes and what they mean.")
public final class ExitCodesCommand implements Callable<Integer> {

    private final Context context;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("unused") // read by picocli
    private boolean help;

    /** Creates the command. */
    public ExitCodesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Arrays.stream(ExitCode.values())
                .forEach(code -> context.output().line(String.format("%3d  %s", code.code(), code.meaning())));
        return ExitCode.OK.code();
    }
}
