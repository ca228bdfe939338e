package com.xuqm.emulator.internal.http;

import org.jspecify.annotations.Nullable;

/** The rule for user and group ids: 1 to 128 characters, not blank, no control characters. */
public final class Ids {

    /** Most characters of an id. */
    public static final int MAX_LENGTH = 128;

    private Ids() {}

    /**
     * Checks an id.
     *
     * @param name what the id is called in the complaint
     * @param id the id
     * @return the complaint, or null if the id is fine
     */
    public static @Nullable String complaint(String name, String id) {
        if (id.isBlank()) {
            return name + " is blank";
        }
        if (id.codePointCount(0, id.length()) > MAX_LENGTH) {
            return name + " is longer than " + MAX_LENGTH + " characters";
        }
        if (id.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
            return name + " holds a control character";
        }
        return null;
    }

    /**
     * Demands a valid id.
     *
     * @param name what the id is called in the complaint
     * @param id the id
     * @return the id
     * @throws Refusal 400 if it is not valid
     */
    public static String check(String name, String id) {
        String complaint = complaint(name, id);
        if (complaint != null) {
            throw Refusal.badRequest(complaint);
        }
        return id;
    }

    /**
     * The id of a request to be handled by somebody.
     *
     * @param number its number, from 1
     * @return the id, such as {@code req_001}
     */
    public static String request(long number) {
        return numbered("req_", number);
    }

    /**
     * The id of a message.
     *
     * @param number its number, from 1
     * @return the id, such as {@code msg_001}
     */
    public static String message(long number) {
        return numbered("msg_", number);
    }

    /** As the vendor's examples write ids: with three digits at least. */
    private static String numbered(String prefix, long number) {
        return prefix + (number < 10 ? "00" : number < 100 ? "0" : "") + number;
    }
}
