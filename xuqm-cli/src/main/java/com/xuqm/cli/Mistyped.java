package com.xuqm.cli;

import com.xuqm.cli.output.ExitCode;
import com.xuqm.cli.output.Harmless;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Makes one line of a command line that was not understood, and names what may have been meant. */
final class Mistyped {

    private static final int MOST_LETTERS = 2;

    private Mistyped() {}

    static int tell(ParameterException e) {
        CommandLine command = e.getCommandLine();
        String message = e instanceof UnmatchedArgumentException unmatched
                ? unknown(unmatched, command)
                : e.getMessage() != null && e.getMessage().startsWith("Missing required subcommand")
                        ? "say what to do: " + String.join(", ", commands(command.getCommandSpec()))
                        : String.valueOf(e.getMessage());
        command.getErr()
                .println("error: " + Harmless.line(message) + " ("
                        + command.getCommandSpec().qualifiedName() + " --help shows what there is)");
        return ExitCode.USAGE.code();
    }

    /** An option is named without its value, and what belongs to no option not at all: either may be a secret. */
    private static String unknown(UnmatchedArgumentException e, CommandLine command) {
        String typed = e.getUnmatched().get(0);
        boolean isOption = typed.startsWith("-");
        if (!isOption && command.getSubcommands().isEmpty()) {
            return "there are more arguments than it takes; a text has its option, and quotes if there are spaces in it";
        }
        int end = typed.indexOf('=');
        String name = isOption && end >= 0 ? typed.substring(0, end) : typed;
        return "there is no " + (isOption ? "option " : "command ") + name
                + nearest(name, shown(command.getCommandSpec()))
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("");
    }

    /** The one that takes the fewest letters to be changed, if these are few. */
    private static Optional<String> nearest(String typed, List<String> names) {
        return names.stream()
                .filter(name -> distance(typed, name) <= Math.min(MOST_LETTERS, typed.length() / 2))
                .min(Comparator.comparingInt(name -> distance(typed, name)));
    }

    /** Counts the letters that are inserted, left out or changed (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    private static List<String> shown(CommandSpec command) {
        return Stream.concat(
                        command.options().stream()
                                .filter(option -> !option.hidden())
                                .flatMap(option -> Stream.of(option.names())),
                        commands(command).stream())
                .toList();
    }

    private static List<String> commands(CommandSpec command) {
        return command.subcommands().entrySet().stream()
                .filter(each -> !each.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .toList();
    }
}
