package com.xuqm.chaos;

/**
 * What the workers reported, held against what the backend did.
 *
 * @param books recipient by recipient
 * @param takeovers how often another worker went on
 * @param lost how often a worker that lived had lost the journal, such as on a machine that was too busy
 * @param database on which database
 */
public record JdbcResult(ChaosResult books, int takeovers, int lost, String database) {

    /** Tells whether nothing was lost, doubled, misreported or left out. */
    public boolean isSound() {
        return books.isSound() && books.notTried() == 0;
    }

    /** Gives the line that a run ends with. */
    @Override
    public String toString() {
        return "jdbc: recipients=" + books.recipients() + " kills=" + books.kills() + " takeovers=" + takeovers
                + " accepted=" + books.accepted() + " rejected=" + books.rejected() + " unknown=" + books.unknown()
                + " not_tried=" + books.notTried() + " duplicates=" + books.duplicates() + " lost=" + books.lost()
                + (books.wrong() == 0 ? "" : " wrong=" + books.wrong()) + " database=" + database;
    }
}
