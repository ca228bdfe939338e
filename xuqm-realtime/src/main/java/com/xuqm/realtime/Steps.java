package com.xuqm.realtime;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;

/** Takes one step after the other, under one lock, on whichever thread brings something; no code of the application's is a step. */
final class Steps {

    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    /** Takes a step now, or right after the one that is being taken. */
    void enter(Runnable step) {
        if (lock.isHeldByCurrentThread()) {
            waiting.add(step);
            return;
        }
        lock.lock();
        try {
            Runnable next = step;
            while (next != null) {
                next.run();
                next = waiting.poll();
            }
        } finally {
            lock.unlock();
        }
    }
}
