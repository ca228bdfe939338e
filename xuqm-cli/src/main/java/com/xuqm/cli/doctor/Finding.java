package com.xuqm.cli.doctor;

/**
 * What came of one check.
 *
 * @param check what was looked at
 * @param verdict how it is
 * @param measured what was seen, and what to do if it is wrong
 */
public record Finding(String check, Verdict verdict, String measured) {

    /** How it is. */
    public enum Verdict {
        /** It was tried, and went well. */
        OK,
        /** It was tried, and went wrong. */
        FAULT,
        /** It was not tried: an earlier fault stood in the way, or there is nothing to try. */
        NOT_CHECKED
    }

    static Finding ok(String check, String measured) {
        return new Finding(check, Verdict.OK, measured);
    }

    static Finding fault(String check, String measured) {
        return new Finding(check, Verdict.FAULT, measured);
    }

    static Finding notChecked(String check, String reason) {
        return new Finding(check, Verdict.NOT_CHECKED, reason);
    }
}
