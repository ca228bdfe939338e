package com.xuqm.sdk.bulk;

/**
 * Is told what becomes of the recipients of a run. All methods are called by one thread, that of the run, one after the other: a
 * slow listener slows the campaign down instead of filling the memory. A listener that throws stops the run, because results
 * would get lost: what is under way ends, nothing more is sent, and {@link BulkReport#failure()} returns what was thrown.
 *
 * @param <R> the type of the recipients
 */
public interface BulkListener<R> {

    /**
     * Takes what became of a recipient. It is called exactly once for each recipient that was read, as soon as that is known and
     * therefore not in the order of the input. A resumed run tells about those that earlier runs settled, too.
     *
     * @param result the recipient and its outcome
     */
    default void onResult(RecipientResult<R> result) {}

    /**
     * Takes how far the run is, about once in each progress interval and at the end.
     *
     * @param progress the figures of the moment
     */
    default void onProgress(BulkProgress progress) {}

    /**
     * Takes the report, as the last of all. What is thrown here is logged and otherwise ignored.
     *
     * @param report what became of the campaign
     */
    default void onEnd(BulkReport report) {}
}
