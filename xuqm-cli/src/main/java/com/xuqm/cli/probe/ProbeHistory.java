package com.xuqm.cli.probe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an earlier probe found, as {@code --json} or {@code --bundle} wrote it. */
public final class ProbeHistory {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> verdicts = new TreeMap<>();
    private final Map<String, String> shapes = new TreeMap<>();

    private ProbeHistory() {}

    /**
     * Reads one.
     *
     * @param file JSON, one document on each line
     * @throws IOException if it cannot be read, or is no JSON
     */
    public static ProbeHistory read(Path file) throws IOException {
        ProbeHistory history = new ProbeHistory();
        for (String line : Files.readAllLines(file)) {
            JsonNode said = JSON.readTree(line);
            if (said.has("assumption")) {
                history.verdicts.put(
                        said.path("assumption").asText(),
                        said.path("verdict").asText() + ": "
                                + said.path("evidence").asText());
            } else if (said.has("operation")) {
                history.shapes.put(
                        said.path("operation").asText(), said.path("shape").asText());
            }
        }
        if (history.verdicts.isEmpty()) {
            throw new IOException("no probe has written it");
        }
        return history;
    }

    /** What a later report says otherwise, a line for each; what one of them could not see is no change. */
    public List<String> changes(ProbeReport later) {
        List<String> changes = new ArrayList<>();
        for (Judgement judgement : later.judgements()) {
            String before = verdicts.get(judgement.assumption().id());
            String now = judgement.verdict().words() + ": " + judgement.evidence();
            boolean isSeen = before != null
                    && judgement.verdict() != Verdict.NOT_OBSERVABLE
                    && !before.startsWith(Verdict.NOT_OBSERVABLE.words());
            if (isSeen && !now.equals(before)) {
                changes.add(judgement.assumption().id() + ": was " + before + "; is " + now);
            }
        }
        for (String operation : new TreeSet<>(shapes.keySet())) {
            String now = later.shapes().get(operation);
            if (now != null && !now.equals(shapes.get(operation))) {
                changes.add(operation + ": was " + shapes.get(operation) + "; is " + now);
            }
        }
        return changes;
    }
}
