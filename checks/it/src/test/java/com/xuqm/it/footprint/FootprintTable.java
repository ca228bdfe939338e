package com.xuqm.it.footprint;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Writes the measurements down as Markdown. */
final class FootprintTable {

    private final List<Map<String, Long>> idle;
    private final List<Footprint> footprints;

    /** A table of what pairs cost, and of what a JVM costs that does nothing. */
    FootprintTable(List<Map<String, Long>> idle, List<Footprint> footprints) {
        this.idle = idle;
        this.footprints = footprints;
    }

    String markdown() {
        StringBuilder text = new StringBuilder("\nMeasured ");
        text.append(LocalDate.now(ZoneOffset.UTC))
                .append(" on ")
                .append(machine())
                .append(".\n");
        text.append("\n| Transport | JSON | Jars | MB | Classes | First answer | Threads | Heap | Direct memory |\n");
        text.append("|---|---|--:|--:|--:|--:|--:|--:|--:|\n");
        footprints.forEach(footprint -> text.append(row(footprint)));
        text.append(
                Stream.of(Ability.values()).map(Ability::title).collect(joining(" | ", "\n| Transport | ", " |\n")));
        text.append("|---").append("|---".repeat(Ability.values().length)).append("|\n");
        footprints.stream().map(FootprintTable::abilities).distinct().forEach(text::append);
        return text.append('\n').toString();
    }

    private String row(Footprint footprint) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.1f | %,d | %d ms | %d | %.1f MB | %.1f MB |\n",
                footprint.pair().transport(),
                footprint.pair().binding(),
                footprint.jars().size(),
                footprint.jarBytes() / 1e6,
                footprint.median("classes") - Footprint.median(idle, "classes"),
                footprint.median("firstAnswerNanos") / 1_000_000,
                footprint.median("threads") - Footprint.median(idle, "threads"),
                (footprint.median("heapBytes") - Footprint.median(idle, "heapBytes")) / 1e6,
                (footprint.median("directKilobytes") - Footprint.median(idle, "directKilobytes")) / 1e3);
    }

    private static String abilities(Footprint footprint) {
        return abilities(footprint.pair().transport().name(), ability -> footprint.median(ability.name()) == 1);
    }

    /** The row that tells what a transport can do. */
    static String abilities(String transport, Predicate<Ability> has) {
        return Stream.of(Ability.values())
                .map(ability -> has.test(ability) ? "yes" : "refused")
                .collect(joining(" | ", "| " + transport + " | ", " |\n"));
    }

    private static String machine() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors" + processor() + ", JDK "
                + System.getProperty("java.version");
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> " (" + line.substring(line.indexOf(':') + 1).trim() + ")")
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return ""; // not on Linux
        }
    }
}
