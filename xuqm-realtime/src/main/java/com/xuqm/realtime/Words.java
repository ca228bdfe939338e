package com.xuqm.realtime;

import java.util.function.Predicate;

/** Words of the service, for an exception or the log. */
final class Words {

    private static final int LONGEST = 200;

    private Words() {}

    /**
     * Shortens them, and leaves them out where they repeat what is shown nowhere.
     *
     * @param words what the service said
     * @param isPrivate whether they repeat what somebody wrote
     * @param token what they must not hold
     */
    static String shown(String words, Predicate<String> isPrivate, String token) {
        if (isPrivate.test(words) || (!token.isEmpty() && words.contains(token))) {
            return "(its words repeat what is not shown)";
        }
        String line = words.replaceAll("\\p{Cntrl}+", " ").trim();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
