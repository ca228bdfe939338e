package com.xuqm.benchmarks.result;

/** Whether a target is met. */
public enum Verdict {
    /** There is no target. */
    NONE("-"),
    /** The whole spread lies on the good side. */
    MET("met"),
    /** The spread crosses the target: another run may come out the other way. */
    INCONCLUSIVE("inconclusive"),
    /** The whole spread lies on the bad side. */
    MISSED("MISSED");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /**
     * Returns the worse of two verdicts.
     *
     * @param other another verdict
     * @return this or the other
     */
    public Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public String toString() {
        return word;
    }
}
