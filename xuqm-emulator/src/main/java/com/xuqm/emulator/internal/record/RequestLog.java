package com.xuqm.emulator.internal.record;

import com.xuqm.emulator.inspect.RecordedRequest;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The requests that came in, bounded in number and bytes; the oldest are forgotten first. */
public final class RequestLog {

    private final int maxRequests;
    private final long maxBytes;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private final LinkedHashMap<Long, RequestRecord> records = new LinkedHashMap<>();
    private final Map<String, Long> counts = new HashMap<>();
    private final Deque<Long> answered = new ArrayDeque<>();
    private long sequence;
    private long revision;
    private long forgotten;
    private long bytes;
    private long answerBytes;
    private boolean closed;

    /**
     * Creates an empty log.
     *
     * @param maxRequests how many requests to keep
     * @param maxBytes how many bytes of them to keep, roughly; of their answers half as many, beside them
     */
    public RequestLog(int maxRequests, long maxBytes) {
        this.maxRequests = maxRequests;
        this.maxBytes = maxBytes;
    }

    /**
     * What an answer calls the request that it answers.
     *
     * @param sequence number of the request
     * @return its id
     */
    public static String id(long sequence) {
        return "req_" + sequence;
    }

    /**
     * Gives out the number of the next request.
     *
     * @return the number, from 1
     */
    public long nextSequence() {
        lock.lock();
        try {
            return ++sequence;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Adds a request.
     *
     * @param record the request
     */
    public void add(RequestRecord record) {
        lock.lock();
        try {
            records.put(record.sequence(), record.with(record.outcome(), ++revision));
            bytes += record.weight();
            String operation = record.operation();
            if (operation != null) {
                counts.merge(operation, 1L, Long::sum);
            }
            Iterator<RequestRecord> oldest = records.values().iterator();
            while (records.size() > maxRequests || (bytes > maxBytes && records.size() > 1)) {
                RequestRecord gone = oldest.next();
                bytes -= gone.weight();
                answerBytes -= gone.outcome().answerWeight();
                forgotten++;
                oldest.remove();
            }
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Notes what became of a request; in vain if it was forgotten meanwhile.
     *
     * @param number number of the request
     * @param change the change
     */
    public void update(long number, UnaryOperator<Outcome> change) {
        lock.lock();
        try {
            RequestRecord record = records.get(number);
            if (record != null) {
                Outcome outcome = change.apply(record.outcome());
                long grown = outcome.answerWeight() - record.outcome().answerWeight();
                records.put(number, record.with(outcome, ++revision));
                if (grown > 0) {
                    answerBytes += grown;
                    answered.addLast(number);
                    forgetAnswers();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** The oldest answers go first; their requests stay. */
    private void forgetAnswers() {
        while (answerBytes > maxBytes / 2) {
            Long oldest = answered.removeFirst();
            RequestRecord record = records.get(oldest);
            if (record != null) {
                answerBytes -= record.outcome().answerWeight();
                records.put(oldest, record.with(record.outcome().withoutAnswer(), record.revision()));
            }
        }
        // Numbers of requests that are gone would pile up in front of those that are kept.
        while (!answered.isEmpty() && !records.containsKey(answered.element())) {
            answered.removeFirst();
        }
    }

    /**
     * What changed last, as far as it is kept.
     *
     * @param after number of the change that the caller knows, 0 for none
     * @param limit most requests, the newest of them
     * @param wanted which ones
     * @return the requests, oldest first
     */
    public List<RequestRecord> changedAfter(long after, int limit, Predicate<RequestRecord> wanted) {
        lock.lock();
        try {
            Deque<RequestRecord> found = new ArrayDeque<>();
            for (RequestRecord record : records.values()) {
                if (record.revision() > after && wanted.test(record)) {
                    found.addLast(record);
                    if (found.size() > limit) {
                        found.removeFirst();
                    }
                }
            }
            return found.stream()
                    .sorted(Comparator.comparingLong(RequestRecord::sequence))
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    /**
     * One request.
     *
     * @param number its number
     * @return the request, or null if it is not kept
     */
    public @Nullable RequestRecord find(long number) {
        lock.lock();
        try {
            return records.get(number);
        } finally {
            lock.unlock();
        }
    }

    /**
     * How far the log has come.
     *
     * @return the numbers
     */
    public State state() {
        lock.lock();
        try {
            return new State(sequence, revision, forgotten, records.size());
        } finally {
            lock.unlock();
        }
    }

    /**
     * How far the log has come.
     *
     * @param last number of the last request
     * @param revision number of the last change
     * @param forgotten how many were forgotten since the log was cleared, because there were too many
     * @param kept how many are kept
     */
    public record State(long last, long revision, long forgotten, int kept) {

        /**
         * What is to be said where a request is missed.
         *
         * @return a sentence
         */
        public String loss() {
            return "only the last " + kept + " requests are kept, " + forgotten
                    + " older ones were forgotten: recordLimit(requests, bytes) of the builder keeps more";
        }
    }

    /**
     * The requests kept, oldest first.
     *
     * @param operation operation id, or null for all
     * @return an unmodifiable copy
     */
    public List<RecordedRequest> list(@Nullable String operation) {
        return list(record -> operation == null || operation.equals(record.operation()));
    }

    private List<RecordedRequest> list(Predicate<RequestRecord> wanted) {
        lock.lock();
        try {
            List<RecordedRequest> list = new ArrayList<>();
            for (RequestRecord record : records.values()) {
                if (wanted.test(record)) {
                    list.add(record);
                }
            }
            // Requests that come in at once may be noted in another order than they were numbered.
            list.sort(Comparator.comparingLong(RecordedRequest::sequence));
            return List.copyOf(list);
        } finally {
            lock.unlock();
        }
    }

    /**
     * How many requests of an operation came in since the log was cleared, forgotten ones included.
     *
     * @param operation operation id
     * @return the number
     */
    public long count(String operation) {
        lock.lock();
        try {
            return counts.getOrDefault(operation, 0L);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until so many requests of an operation have come in.
     *
     * @param operation operation id
     * @param count how many
     * @param timeout how long to wait at most
     * @return whether they came in time
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public boolean await(String operation, long count, Duration timeout) throws InterruptedException {
        long nanos = timeout.toNanos();
        lock.lockInterruptibly();
        try {
            while (counts.getOrDefault(operation, 0L) < count) {
                if (closed || nanos <= 0) {
                    return false;
                }
                nanos = grown.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Lets nobody wait any more: no further request will come. */
    public void close() {
        lock.lock();
        try {
            closed = true;
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Forgets all requests; their numbers are not given out again. */
    public void clear() {
        lock.lock();
        try {
            records.clear();
            counts.clear();
            answered.clear();
            bytes = 0;
            answerBytes = 0;
            forgotten = 0;
            revision++;
        } finally {
            lock.unlock();
        }
    }
}
