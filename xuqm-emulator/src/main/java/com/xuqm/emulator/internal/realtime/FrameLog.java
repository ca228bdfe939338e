package com.xuqm.emulator.internal.realtime;

import com.xuqm.emulator.internal.stomp.StompFrame;
import com.xuqm.emulator.realtime.FrameDirection;
import com.xuqm.emulator.realtime.RecordedFrame;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The frames that passed, bounded in number and size; the oldest are forgotten first. */
final class FrameLog {

    private static final int MAX_FRAMES = 10_000;
    private static final long MAX_CHARACTERS = 32L * 1024 * 1024;
    private static final int OVERHEAD = 256;

    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private final Deque<RecordedFrame> frames = new ArrayDeque<>();
    private long sequence;
    private long characters;

    FrameLog(Clock clock) {
        this.clock = clock;
    }

    RecordedFrame add(long connection, @Nullable String userId, FrameDirection direction, StompFrame frame) {
        Map<String, String> headers = harmless(frame.headers());
        String body = frame.bodyText();
        lock.lock();
        try {
            RecordedFrame recorded = new RecordedFrame(
                    ++sequence, connection, userId, direction, clock.instant(), frame.command(), headers, body);
            frames.add(recorded);
            characters += body.length() + OVERHEAD;
            while (frames.size() > MAX_FRAMES || (characters > MAX_CHARACTERS && frames.size() > 1)) {
                characters -= frames.remove().body().length() + OVERHEAD;
            }
            grown.signalAll();
            return recorded;
        } finally {
            lock.unlock();
        }
    }

    private static Map<String, String> harmless(Map<String, String> headers) {
        if (!headers.containsKey("Authorization") && !headers.containsKey("passcode")) {
            return headers;
        }
        Map<String, String> copy = new LinkedHashMap<>(headers);
        copy.replace("Authorization", "***");
        copy.replace("passcode", "***");
        return copy;
    }

    List<RecordedFrame> list(Predicate<RecordedFrame> wanted) {
        lock.lock();
        try {
            return frames.stream().filter(wanted).toList();
        } finally {
            lock.unlock();
        }
    }

    List<RecordedFrame> await(Predicate<RecordedFrame> wanted, int count, Duration timeout)
            throws InterruptedException {
        long nanos = timeout.toNanos();
        lock.lockInterruptibly();
        try {
            List<RecordedFrame> found = list(wanted);
            while (found.size() < count) {
                if (nanos <= 0) {
                    throw new IllegalStateException(
                            "only " + found.size() + " of " + count + " frames passed within " + timeout);
                }
                nanos = grown.awaitNanos(nanos);
                found = list(wanted);
            }
            return found;
        } finally {
            lock.unlock();
        }
    }

    long last() {
        lock.lock();
        try {
            return sequence;
        } finally {
            lock.unlock();
        }
    }

    void clear() {
        lock.lock();
        try {
            frames.clear();
            characters = 0;
        } finally {
            lock.unlock();
        }
    }
}
