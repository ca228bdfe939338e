package com.xuqm.moving;

import com.xuqm.emulator.inspect.StoredMessage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What came of a move, by the books of both houses.
 *
 * @param line what the moving process has reported
 * @param refused how many messages it says were refused
 * @param expectedRefusals how many must have been
 * @param lost how many messages are neither at the target nor refused
 * @param doubled how many are at the target twice
 * @param foreign how many are at the target that the source has not
 * @param kills how often the process was killed
 * @param signIns of all its processes
 */
record MovingResult(
        String line,
        long refused,
        long expectedRefusals,
        long lost,
        long doubled,
        long foreign,
        int kills,
        SignInCounts signIns) {

    static MovingResult compare(
            String line, long refused, OldHouse house, List<StoredMessage> messages, int kills, SignInCounts signIns) {
        Set<String> expected = house.expectedKeys();
        Set<String> found = new HashSet<>();
        long doubled = 0;
        long foreign = 0;
        for (StoredMessage message : messages) {
            String key = String.valueOf(message.clientMsgId());
            if (!found.add(key)) {
                doubled++;
            } else if (!expected.contains(key)) {
                foreign++;
            }
        }
        long lost = expected.stream().filter(key -> !found.contains(key)).count();
        return new MovingResult(line, refused, house.expectedRefusals(), lost, doubled, foreign, kills, signIns);
    }

    boolean isSound() {
        return lost == 0 && doubled == 0 && foreign == 0 && refused == expectedRefusals;
    }

    /** The line in which a run ends. */
    @Override
    public String toString() {
        return "migration: " + line + " lost=" + lost + " doubled=" + doubled + " kills=" + kills + " " + signIns
                + (foreign == 0 ? "" : " foreign=" + foreign)
                + (refused == expectedRefusals ? "" : " refused, but should be: " + expectedRefusals);
    }
}
