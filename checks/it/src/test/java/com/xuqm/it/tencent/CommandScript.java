package com.xuqm.it.tencent;

import com.xuqm.it.support.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** {@code spec/tencent-commands.txt}, line for line: each command, in an order in which each succeeds. */
final class CommandScript {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyyMMddHH");

    private final Map<String, String> kept = new HashMap<>();

    /** A command of the script, or what is to be kept of the answer to the one before. */
    record Line(String operation, String body, Map<String, String> kept) {}

    CommandScript() {
        kept.put("hour", HOUR.format(hour()));
    }

    /** The hour whose archive is asked for. */
    static LocalDateTime hour() {
        return LocalDateTime.ofInstant(
                Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.HOURS), ZoneOffset.UTC);
    }

    /** The commands, each with the names and the places of what to keep of its answer. */
    static List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String line : Files.readAllLines(ProjectFiles.root().resolve("spec/tencent-commands.txt"))) {
            if (line.startsWith("@")) {
                String[] parts = line.substring(1).split(" = ", 2);
                lines.get(lines.size() - 1).kept().put(parts[0], parts[1]);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                int space = line.indexOf(' ');
                lines.add(new Line(line.substring(0, space), line.substring(space + 1), new HashMap<>()));
            }
        }
        return lines;
    }

    /** The body of a line with what was kept so far. */
    String body(Line line) {
        String body = line.body();
        for (Map.Entry<String, String> value : kept.entrySet()) {
            body = body.replace("${" + value.getKey() + "}", value.getValue());
        }
        return body;
    }

    /** Keeps what later lines need. */
    void answered(Line line, JsonNode answer) {
        line.kept().forEach((name, place) -> kept.put(name, answer.at(place).asString()));
    }
}
