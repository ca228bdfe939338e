package com.xuqm.sdk.file;

/**
 * Is told how far an upload has come. It is called on the thread that reads the file, and should return quickly. An upload that is
 * repeated starts from zero again.
 */
@FunctionalInterface
public interface ProgressListener {

    /** Does not care. */
    ProgressListener NONE = (sent, total) -> {};

    /**
     * Some more bytes were handed to the connection.
     *
     * @param sent how many bytes so far
     * @param total how many there are in all, -1 if that is not known
     */
    void progressed(long sent, long total);
}
