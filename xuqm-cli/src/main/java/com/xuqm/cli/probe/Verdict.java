package com.xuqm.cli.probe;

/** What was found out about an assumption. */
public enum Verdict {
    /** The service does as is assumed. */
    HELD("held"),
    /** It does otherwise. */
    DIFFERS("differs"),
    /** Nothing that it answered tells. */
    NOT_OBSERVABLE("not observable");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
