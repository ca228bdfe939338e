package com.xuqm.fuzz;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the fuzzer prints. */
final class FuzzLog {

    /** Such as {@code #524288	pulse  cov: 210 …} or {@code Done 1000000 runs in 31 second(s)}. */
    private static final Pattern COUNT = Pattern.compile("^#(\\d+)\\s.*|^Done (\\d+) runs in .*");

    private FuzzLog() {}

    /** How many inputs the fuzzer says to have tried, 0 if it says nothing. */
    static long inputs(List<String> lines) {
        long inputs = 0;
        for (String line : lines) {
            Matcher matcher = COUNT.matcher(line);
            if (matcher.matches()) {
                String count = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                inputs = Math.max(inputs, Long.parseLong(count));
            }
        }
        return inputs;
    }
}
