package com.xuqm.emulator.internal.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Answers, and connections, put aside until somebody releases them. */
public final class HangingAnswers {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private final List<Runnable> continuations = new ArrayList<>();
    private int round;

    /**
     * Number of the present round; {@link #endRound} begins the next.
     *
     * @return the number
     */
    public int round() {
        lock.lock();
        try {
            return round;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Puts an answer aside. One that was told to hang in a round that is over goes on at once: nobody
     * would ever release it.
     *
     * @param toldInRound the round in which it was told to
     * @param continuation how it goes on
     */
    public void add(int toldInRound, Runnable continuation) {
        lock.lock();
        try {
            if (toldInRound == round) {
                continuations.add(continuation);
                grown.signalAll();
                return;
            }
        } finally {
            lock.unlock();
        }
        continuation.run();
    }

    int count() {
        lock.lock();
        try {
            return continuations.size();
        } finally {
            lock.unlock();
        }
    }

    boolean await(int count, Duration timeout) throws InterruptedException {
        long nanos = timeout.toNanos();
        lock.lockInterruptibly();
        try {
            while (continuations.size() < count) {
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

    /** Takes all answers out, to be gone on with. */
    List<Runnable> take() {
        lock.lock();
        try {
            List<Runnable> taken = List.copyOf(continuations);
            continuations.clear();
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes all answers out, and lets none of this round hang any more.
     *
     * @return how each goes on
     */
    public List<Runnable> endRound() {
        lock.lock();
        try {
            round++;
            return take();
        } finally {
            lock.unlock();
        }
    }
}
