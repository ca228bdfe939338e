package com.xuqm.transport.apache;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Runs steps one after the other of which each may lead to the next: a step that a thread comes to within another one runs after
 * that. Thousands of them would else be as many levels of one stack.
 */
final class Unnested {

    /** The steps that wait for the one that a thread is busy with; nothing where it is busy with none. */
    private static final ThreadLocal<Queue<Runnable>> WAITING = new ThreadLocal<>();

    private Unnested() {}

    /**
     * Runs a step, now or after the one that this thread is busy with.
     *
     * @throws RuntimeException what the steps throw, the first of it; the others run all the same
     */
    static void run(Runnable step) {
        Queue<Runnable> later = WAITING.get();
        if (later != null) {
            later.add(step);
            return;
        }
        later = new ArrayDeque<>(0);
        WAITING.set(later);
        try {
            runAll(step, later);
        } finally {
            WAITING.remove();
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
