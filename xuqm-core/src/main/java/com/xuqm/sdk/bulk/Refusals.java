package com.xuqm.sdk.bulk;

/**
 * Tells a service that refuses everything, such as a text that is forbidden, from one that refuses some recipients, of whom many may stand
 * side by side. It looks at the refusals in a row, which are those since anything was last accepted.
 *
 * <p>A row that is longer than it takes to find one bad recipient arouses suspicion. From then on single recipients are tried, each of another
 * batch where there is one, because they say most for the least: if half of all are bad, every second one is accepted. It is
 * hopeless when a set number of them were refused in a row, in several batches. Once anybody was accepted what is sent cannot be that bad, and
 * many batches have to agree; and where few were accepted, so many more refusals are borne.
 */
final class Refusals {

    /** So many batches must agree: a single one may hold nothing but bad recipients, and costs no more than one request for each. */
    private static final int SEVERAL = 3;

    private static final int MANY = 32;

    /** How many batches and parts of batches may wait while others are tried: enough for many to agree, and a few megabytes. */
    static final int MOST_WAITING = 80;

    private final int limit;
    private final int longest;
    private long borne;
    private long accepted;
    private long refused;
    private long row = 1;
    private int inRow;
    private long singlesInRow;
    private int batchesInRow;

    /**
     * Creates the judge of a run.
     *
     * @param limit how many recipients refused one by one are too many
     */
    Refusals(int batchSize, int limit) {
        this.limit = limit;
        this.borne = limit;
        this.longest = batchSize == 1 ? Integer.MAX_VALUE : halvings(batchSize) + 1;
    }

    /** Returns how often a batch is halved at the most until one recipient is left. */
    static int halvings(int batchSize) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(batchSize - 1);
    }

    /** Notes that the service took what was sent, or some of it. */
    void accepted() {
        accepted++;
        borne = Math.max(limit, limit * refused / accepted);
        row++;
        inRow = 0;
        singlesInRow = 0;
        batchesInRow = 0;
    }

    /** Notes that the service refused the whole of what was sent. */
    void refused(Batch<?> batch) {
        inRow++;
        if (batch.size() == 1) {
            refused++;
            singlesInRow++;
            if (!isInRow(batch)) {
                batch.origin().row = row;
                batchesInRow++;
            }
        }
    }

    /** Tells whether somebody of the same batch is among those refused in this row. */
    boolean isInRow(Batch<?> batch) {
        return batch.origin().row == row;
    }

    /** Tells whether single recipients are to be tried before anything else. */
    boolean isSuspicious() {
        return inRow >= longest;
    }

    boolean isHopeless() {
        return singlesInRow >= borne && batchesInRow >= (accepted == 0 ? SEVERAL : Math.min(limit, MANY));
    }

    /** Says what happened. */
    String words() {
        return singlesInRow + " recipients in a row, of " + batchesInRow + " batches, were refused one by one";
    }
}
