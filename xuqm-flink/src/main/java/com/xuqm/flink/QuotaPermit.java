package com.xuqm.flink;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.flink.runtime.operators.coordination.CoordinationResponse;
import org.apache.flink.streaming.api.operators.collect.CollectCoordinationResponse;

/**
 * The permission to send one request.
 *
 * @param issuer who gave it; a job manager that was started again knows nothing of what was granted before
 * @param at when, by the issuer's clock, which is how it recognises it
 */
record QuotaPermit(long issuer, long at) implements Serializable {

    /** Flink reads answers with its own class loader, so that they must be of a class of its own, which has room for a text. */
    static CoordinationResponse response(List<QuotaPermit> permits) {
        String text =
                permits.stream().map(permit -> permit.issuer + "@" + permit.at).collect(Collectors.joining(" "));
        return new CollectCoordinationResponse(text, 0, List.of());
    }

    static List<QuotaPermit> of(CoordinationResponse response) {
        String text = ((CollectCoordinationResponse) response).getVersion();
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ", -1)).map(QuotaPermit::parse).toList();
    }

    private static QuotaPermit parse(String text) {
        int at = text.indexOf('@');
        return new QuotaPermit(Long.parseLong(text.substring(0, at)), Long.parseLong(text.substring(at + 1)));
    }
}
