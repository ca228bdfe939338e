package com.xuqm.json.jackson;

import com.xuqm.sdk.json.JsonBindingException;

/**
 * Refuses documents that hold half of a surrogate pair. Jackson writes it as an escape, wherever it comes from: a string, a key of
 * a map, an open enum. Whole pairs it writes as UTF-8, and where it should not, as two escapes in a row, which is fine too.
 */
final class LoneSurrogates {

    private static final int ESCAPE_LENGTH = 6;

    private LoneSurrogates() {}

    /** Takes what Jackson has written, and returns it. */
    static byte[] refuse(byte[] json) {
        int i = 0;
        while (i < json.length) {
            if (json[i] != '\\') {
                i++;
            } else if (!isSurrogate(json, i)) {
                i += 2;
            } else if (isHigh(json, i) && isSurrogate(json, i + ESCAPE_LENGTH) && !isHigh(json, i + ESCAPE_LENGTH)) {
                i += 2 * ESCAPE_LENGTH;
            } else {
                throw new JsonBindingException("a lone surrogate", null);
            }
        }
        return json;
    }

    /** Whether there is an escape from D800 to DFFF; Jackson's digits are capitals. */
    private static boolean isSurrogate(byte[] json, int at) {
        return at + ESCAPE_LENGTH <= json.length
                && json[at] == '\\'
                && json[at + 1] == 'u'
                && json[at + 2] == 'D'
                && json[at + 3] >= '8';
    }

    private static boolean isHigh(byte[] json, int at) {
        return json[at + 3] < 'C';
    }
}
