package com.xuqm.cli.command;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Json;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists how the program can end. */
@Command(name = "exit-codes", description = "Lists the exit codes and what they mean.")
public final class ExitCodesCommand implements Callable<Integer> {

    private final Context context;

    @Option(names = "--json", description = "Print JSON for programs, one document on each line.")
    private boolean json;

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
                .map(code -> json
                        ? Json.of(new Code(code.code(), code.name(), code.meaning()))
                        : String.format("%3d  %s", code.code(), code.meaning()))
                .forEach(context.output()::line);
        return ExitCode.OK.code();
    }

    /**
     * An exit code for programs.
     *
     * @param code the number
     * @param name its name, which stays the same
     * @param meaning a sentence
     */
    record Code(int code, String name, String meaning) {}
}
