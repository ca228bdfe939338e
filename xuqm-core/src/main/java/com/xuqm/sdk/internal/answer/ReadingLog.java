package com.xuqm.sdk.internal.answer;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.json.JsonMismatch;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Tells the log, once for each kind of document and place, of documents that are not as they should be but were read all the same. */
public final class ReadingLog {

    private static final System.Logger LOG = System.getLogger("com.xuqm.sdk");

    /** Far more than there are members of answers; a service that makes names up must not fill the heap. */
    private static final int MOST = 10_000;

    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final Map<String, AtomicLong> answers = new ConcurrentHashMap<>();

    /**
     * Whether the spellings of an answer are worth a look, which costs as much as reading it again: of the first one of an operation, the second, the
     * fourth, the eighth and so on. So it costs next to nothing, and what comes often does not escape.
     */
    boolean isSpellingDue(Operation operation) {
        AtomicLong count = answers.get(operation.id());
        if (count == null) {
            count = answers.computeIfAbsent(operation.id(), id -> new AtomicLong());
        }
        return Long.bitCount(count.incrementAndGet()) == 1;
    }

    /**
     * Tells of a document.
     *
     * @param document what it is, the same for all of its kind, such as {@code messages.send: the answer}
     * @param mismatches what is wrong with it
     */
    public void tell(String document, List<JsonMismatch> mismatches) {
        for (JsonMismatch mismatch : mismatches) {
            if (told.size() < MOST && told.add(document + ' ' + mismatch.place() + mismatch.lost())) {
                LOG.log(
                        Level.WARNING,
                        document + " is not as it should be at " + mismatch + "; it was read "
                                + (mismatch.lost() ? "as if that were absent" : "all the same")
                                + ", and this is told once");
            }
        }
    }
}
