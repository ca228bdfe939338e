package com.xuqm.sdk.bulk.recipients;

/** What nobody sees around an id: blanks of all kinds, byte order marks, zero-width and control characters. */
final class Blanks {

    private Blanks() {}

    static boolean isBlank(char c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /** Returns a part of a text without the blanks around it. */
    static String trim(String text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    static String trim(String text) {
        return trim(text, 0, text.length());
    }
}
