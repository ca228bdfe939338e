package com.xuqm.sdk.mutation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares the mutants that a run left alive with those that are named as equal programs. The named ones are matched by class,
 * method and mutator, not by line, so that an edit above them does not matter.
 */
public final class SurvivorsCheck {
    private static final int CLASS = 1;
    private static final int MUTATOR = 2;
    private static final int METHOD = 3;
    private static final int LINE = 4;
    private static final int STATE = 5;

    private SurvivorsCheck() {}

    /**
     * Prints each mutant that survived without being named, and fails when there is one; and each that is named for nothing.
     *
     * @param arguments the report of the run, as PIT's CSV, and the table of equal mutants
     * @throws IOException when a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        List<String> report = Files.readAllLines(Path.of(arguments[0]));
        List<String> equal = Files.readAllLines(Path.of(arguments[1]));
        if (!passes(report, equal, System.out)) {
            throw new IllegalStateException("Mutants survived that are not named in " + arguments[1]
                    + ": write a test that notices them, or name them there with the reason why they change nothing.");
        }
    }

    static boolean passes(List<String> report, List<String> equal, PrintStream out) {
        Map<String, Integer> named = named(equal);
        List<String> unnamed = new ArrayList<>();
        Set<String> classes = new HashSet<>();
        int survived = 0;
        for (String row : report) {
            String[] cells = row.split(",", -1);
            classes.add(cells[CLASS]);
            if (!cells[STATE].equals("SURVIVED") && !cells[STATE].equals("NO_COVERAGE")) {
                continue;
            }
            survived++;
            String mutator = cells[MUTATOR].substring(cells[MUTATOR].lastIndexOf('.') + 1);
            String key = String.join("\t", cells[CLASS], cells[METHOD], mutator);
            if (named.merge(key, -1, Integer::sum) < 0) {
                unnamed.add(key + "\t" + cells[LINE] + "\t" + cells[STATE]);
            }
        }
        unnamed.forEach(out::println);
        named.forEach((key, left) -> {
            if (left > 0 && classes.contains(key.substring(0, key.indexOf('\t')))) {
                out.println("named, but noticed: " + key + "\t" + left);
            }
        });
        out.printf(
                "mutants: all=%d survived=%d named_as_equal=%d unnamed=%d%n",
                report.size(), survived, survived - unnamed.size(), unnamed.size());
        return unnamed.isEmpty();
    }

    /** How many mutants may survive of each class, method and mutator. */
    private static Map<String, Integer> named(List<String> equal) {
        Map<String, Integer> named = new HashMap<>();
        for (String row : equal) {
            if (row.isBlank() || row.startsWith("#")) {
                continue;
            }
            String[] cells = row.split("\t", -1);
            if (cells.length != 5 || cells[4].isBlank()) {
                throw new IllegalArgumentException(
                        "A row is class, method, mutator, count and reason, by tabs: " + row);
            }
            named.merge(String.join("\t", cells[0], cells[1], cells[2]), Integer.parseInt(cells[3]), Integer::sum);
        }
        return named;
    }
}
