package com.xuqm.quickstart;

/** Shows how far a long task is. */
interface Progress extends AutoCloseable {

    /** The task is this far now. */
    void reached(long done);

    @Override
    void close();
}
