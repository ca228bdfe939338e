package com.xuqm.emulator.internal.http;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A backend whose whole state is guarded by one lock: an operation is atomic, and what one call did the next one sees. Reading, parsing
 * and answering happen outside.
 */
public abstract class LockedBackend implements ApiBackend {

    private final ReentrantLock lock = new ReentrantLock();

    /** Creates a backend that nobody uses yet. */
    protected LockedBackend() {}

    /**
     * Looks at, or changes, the state while no operation runs.
     *
     * @param work what to do
     * @param <T> kind of result
     * @return its result
     */
    public final <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Looks at, or changes, the state while no operation runs.
     *
     * @param work what to do
     */
    public final void run(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }
}
