package com.xuqm.cli.probe;

import java.util.Map;

/**
 * What came of one assumption.
 *
 * @param assumption what is assumed
 * @param verdict whether it is so
 * @param evidence what was seen, or why nothing could be; holds no value that somebody wrote
 * @param inSpec what says it as it is in the contract: members by the JSONPath of their node
 */
public record Judgement(
        Assumption assumption, Verdict verdict, String evidence, Map<String, Map<String, Object>> inSpec) {

    /** Copies the map. */
    public Judgement {
        inSpec = Map.copyOf(inSpec);
    }
}
