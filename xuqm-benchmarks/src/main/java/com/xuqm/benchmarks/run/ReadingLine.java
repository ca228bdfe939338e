package com.xuqm.benchmarks.run;

import com.xuqm.benchmarks.result.Reading;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reading as a line of figures. It is written in a contender's JVM by nothing that a contender uses, such as a JSON library or streams:
 * the compiler would throw away what it has made of that, and begin again while it is measured.
 */
final class ReadingLine {

    private static final String ABSENT = "-";

    private ReadingLine() {}

    static String write(@Nullable Reading reading) {
        if (reading == null) {
            return ABSENT;
        }
        StringBuilder line = new StringBuilder();
        line.append(reading.nanos()).append(' ').append(reading.bytes());
        append(line, reading.cpuNanos());
        append(line, reading.threads());
        append(line, reading.heapGrowth());
        return line.toString();
    }

    private static void append(StringBuilder line, @Nullable Double figure) {
        line.append(' ').append(figure == null ? ABSENT : figure.toString());
    }

    static @Nullable Reading read(String line) {
        if (line.equals(ABSENT)) {
            return null;
        }
        List<String> figures = Arrays.asList(line.split(" "));
        return new Reading(
                Double.parseDouble(figures.get(0)),
                Double.parseDouble(figures.get(1)),
                figure(figures.get(2)),
                figure(figures.get(3)),
                figure(figures.get(4)));
    }

    private static @Nullable Double figure(String text) {
        return text.equals(ABSENT) ? null : Double.valueOf(text);
    }
}
