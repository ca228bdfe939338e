package com.xuqm.cli.probe;

import com.fasterxml.jackson.databind.JsonNode;
import com.xuqm.sdk.wire.WireOption;
import com.xuqm.sdk.wire.WireOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the parts of a probe know together: what was judged, what corrects it, and how to find the data in an answer. */
final class Findings {

    private final Judgements judgements = new Judgements();
    private final Map<String, String> shapes = new TreeMap<>();
    private WireOptions corrections = WireOptions.standard();
    private boolean hasEnvelope = true;
    private String dataName = "data";
    private @Nullable String obstacle;

    Judgements judgements() {
        return judgements;
    }

    <T> void correct(WireOption<T> option, T value) {
        corrections = corrections.with(option, value);
    }

    /** Names of several that are tried: what was seen comes first, and what is assumed stays. */
    void prefer(WireOption<List<String>> option, String seen) {
        List<String> names = new ArrayList<>(List.of(seen));
        option.standard().stream().filter(name -> !name.equals(seen)).forEach(names::add);
        correct(option, names);
    }

    WireOptions corrections() {
        return corrections;
    }

    /** Nothing further can be tried. */
    void stop(String reason) {
        obstacle = reason;
    }

    @Nullable
    String obstacle() {
        return obstacle;
    }

    void envelope(boolean isThere, String nameOfData) {
        hasEnvelope = isThere;
        dataName = nameOfData;
    }

    boolean hasEnvelope() {
        return hasEnvelope;
    }

    String dataName() {
        return dataName;
    }

    /** The answer proper; a missing node if there is none. */
    JsonNode data(Reply reply) {
        return hasEnvelope ? reply.root().path(dataName) : reply.root();
    }

    /** Remembers which members of which kinds an operation answers, for comparing with another day. */
    void shape(String operation, Reply reply) {
        if (reply.isAccepted()) {
            shapes.put(operation, Shape.of(reply.root()));
        }
    }

    Map<String, String> shapes() {
        return new TreeMap<>(shapes);
    }
}
