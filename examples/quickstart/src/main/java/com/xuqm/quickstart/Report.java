package com.xuqm.quickstart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of the recipients of a campaign. Each row of the file is counted in exactly one of four figures. */
final class Report {

    private final List<Refusal> rejections = new ArrayList<>();
    private final Map<String, Long> unknownByReason = new LinkedHashMap<>();
    private final Map<String, Long> notTriedByReason = new LinkedHashMap<>();
    private long accepted;
    private long unknown;
    private long notTried;

    /** The service took the message for them. */
    void accepted(long rows) {
        accepted += rows;
    }

    /** This one cannot get it, and others are not concerned. */
    void rejected(Refusal refusal) {
        rejections.add(refusal);
    }

    /** They may have got it. */
    void unknown(long rows, String reason) {
        unknown += rows;
        unknownByReason.merge(reason, rows, Long::sum);
    }

    /** They certainly did not get it. */
    void notTried(long rows, String reason) {
        notTried += rows;
        notTriedByReason.merge(reason, rows, Long::sum);
    }

    long accepted() {
        return accepted;
    }

    List<Refusal> rejections() {
        return rejections;
    }

    long unknown() {
        return unknown;
    }

    long notTried() {
        return notTried;
    }

    /** Returns how many rows were counted. */
    long recipients() {
        return accepted + rejections.size() + unknown() + notTried();
    }

    /** Tells whether each recipient's fate is settled. */
    boolean isComplete() {
        return unknown() + notTried() == 0;
    }

    /** Prints who did not get the message and why, and the four figures in the last line. */
    void print(Console console) {
        console.refusals("rejected", rejections);
        unknownByReason.forEach(
                (reason, rows) -> console.line("  unknown: %s: %s", Text.count(rows, "recipient"), reason));
        notTriedByReason.forEach(
                (reason, rows) -> console.line("  not tried: %s: %s", Text.count(rows, "recipient"), reason));
        console.line("");
        console.line("%s", this);
    }

    @Override
    public String toString() {
        return "recipients: " + recipients() + " accepted: " + accepted + " rejected: " + rejections.size()
                + " unknown: " + unknown() + " not tried: " + notTried();
    }
}
