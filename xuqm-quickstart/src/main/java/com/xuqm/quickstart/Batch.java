package com.xuqm.quickstart;

import com.xuqm.sdk.call.BulkFailure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows of the file for one call, which names each recipient once, however many rows do. */
final class Batch {

    private final Map<String, List<Recipient>> rowsById = new LinkedHashMap<>();
    private int rows;

    void add(Recipient recipient) {
        rowsById.computeIfAbsent(recipient.userId(), userId -> new ArrayList<>(1))
                .add(recipient);
        rows++;
    }

    /** Returns how many recipients there are. */
    int recipients() {
        return rowsById.size();
    }

    /** Returns how many rows name them. */
    int rows() {
        return rows;
    }

    Set<String> userIds() {
        return rowsById.keySet();
    }

    /** Returns the failures of recipients of this batch, each of them once. */
    Map<String, BulkFailure> own(List<BulkFailure> failures) {
        Map<String, BulkFailure> byId = new LinkedHashMap<>();
        for (BulkFailure failure : failures) {
            if (rowsById.containsKey(failure.userId())) {
                byId.putIfAbsent(failure.userId(), failure);
            }
        }
        return byId;
    }

    /** Returns a refusal for each row whose recipient failed. */
    List<Refusal> refusals(Map<String, BulkFailure> failures) {
        List<Refusal> refusals = new ArrayList<>();
        failures.forEach((userId, failure) -> {
            for (Recipient row : rowsById.getOrDefault(userId, List.of())) {
                refusals.add(Refusal.of(row.line(), failure));
            }
        });
        return refusals;
    }
}
