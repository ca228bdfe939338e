package com.xuqm.emulator.internal.record;

import com.xuqm.emulator.inspect.RecordedRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
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
    private long sequence;
    private long bytes;

    /**
     * Creates an empty log.
     *
     * @param maxRequests how many requests to keep
     * @param maxBytes how many bytes of them to keep, roughly
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
            records.put(record.sequence(), record);
            bytes += record.weight();
            String operation = record.operation();
            if (operation != null) {
                counts.merge(operation, 1L, Long::sum);
            }
            Iterator<RequestRecord> oldest = records.values().iterator();
            while (records.size() > maxRequests || (bytes > maxBytes && records.size() > 1)) {
                bytes -= oldest.next().weight();
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
            records.computeIfPresent(number, (n, record) -> record.with(change.apply(record.outcome())));
        } finally {
            lock.unlock();
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
                if (nanos <= 0) {
                    return false;
                }
                nanos = grown.awaitNanos(nanos);
            }
            return true;
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
            bytes = 0;
        } finally {
            lock.unlock();
        }
    }
}
