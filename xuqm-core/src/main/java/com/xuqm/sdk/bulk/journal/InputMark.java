package com.xuqm.sdk.bulk.journal;

/**
 * What the input looked like up to some recipient, so that a resumed run can tell whether it got the same input again. The
 * fingerprint is a hash of all ids so far, from which none of them can be got back.
 *
 * @param count how many recipients it covers, from the beginning
 * @param fingerprint their ids in their order, as 64 bits
 */
public record InputMark(long count, long fingerprint) {

    /** So many recipients may be read at the most before a mark is written. */
    public static final int MOST_UNMARKED = 1024;
}
