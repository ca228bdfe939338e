package com.xuqm.emulator.internal.moderation;

import com.xuqm.emulator.internal.http.Refusal;

/** What a keyword filter does. */
enum FilterAction {
    /** It refuses the message. */
    BLOCK,
    /** It puts something else in the place of the word. */
    MASK;

    static FilterAction of(String name) {
        return switch (name) {
            case "BLOCK" -> BLOCK;
            case "MASK" -> MASK;
            default -> throw Refusal.badRequest("field action must be BLOCK or MASK");
        };
    }
}
