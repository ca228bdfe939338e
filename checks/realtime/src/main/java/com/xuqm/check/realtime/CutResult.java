package com.xuqm.check.realtime;

import java.util.List;

/**
 * What became of the messages.
 *
 * @param messages how many were sent
 * @param cuts how often the connection was cut, or worse
 * @param missed how many never came
 * @param doubled how many came more than once
 * @param outOfOrder how many came after a later one of their conversation
 * @param complaints what else was told that should not be
 */
public record CutResult(int messages, long cuts, long missed, long doubled, long outOfOrder, List<String> complaints) {

    /** Copies the list. */
    public CutResult {
        complaints = List.copyOf(complaints);
    }

    /** Whether each message came once and in order. */
    boolean isGood() {
        return missed == 0 && doubled == 0 && outOfOrder == 0 && complaints.isEmpty();
    }

    String line() {
        return "realtime: messages=" + messages + " cuts=" + cuts + " missed=" + missed + " doubled=" + doubled
                + " out_of_order=" + outOfOrder;
    }
}
