package com.xuqm.transport.apache;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Runs steps one after the other of which each may lead to the next: a step that a thread comes to within another one runs after
 * that. Thousands of them would else be as many levels of one stack. Threads do not wait for each other.
 */
final class Unnested {

    /** The threads that are busy with a step, and those that each of them has still to do. */
    private final Map<Thread, Queue<Runnable>> busy = new ConcurrentHashMap<>();

    /**
     * Runs a step, now or after the one that this thread is busy with.
     *
     * @throws RuntimeException what the steps throw, the first of it; the others run all the same
     */
    void run(Runnable step) {
        Thread thread = Thread.currentThread();
        Queue<Runnable> later = busy.get(thread);
        if (later != null) {
            later.add(step);
            return;
        }
        later = new ArrayDeque<>(0);
        busy.put(thread, later);
        try {
            runAll(step, later);
        } finally {
            busy.remove(thread);
        }
    }

    private static void runAll(Runnable first, Queue<Runnable> later) {
        RuntimeException thrown = null;
        for (Runnable step = first; step != null; step = later.poll()) {
            try {
                step.run();
            } catch (RuntimeException e) {
                thrown = thrown == null ? e : thrown;
            }
        }
        if (thrown != null) {
            throw thrown;
        }
    }
}
