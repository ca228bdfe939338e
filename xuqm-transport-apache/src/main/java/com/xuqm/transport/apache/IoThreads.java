package com.xuqm.transport.apache;

import com.xuqm.sdk.http.support.DaemonThreads;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Makes HttpClient's own threads, whose end HttpClient does not wait for. */
final class IoThreads implements ThreadFactory {

    private final DaemonThreads daemons;
    private final List<Thread> made = new CopyOnWriteArrayList<>();

    IoThreads(String prefix) {
        this.daemons = new DaemonThreads(prefix, IoThreads.class);
    }

    @Override
    public Thread newThread(Runnable task) {
        Thread thread = daemons.newThread(task);
        made.add(thread);
        return thread;
    }

    /** Waits for all of them to end, but returns at once on one of them. */
    void awaitEnd(long nanos) throws InterruptedException {
        if (daemons.madeCurrentThread()) {
            return;
        }
        long end = System.nanoTime() + nanos;
        for (Thread thread : made) {
            TimeUnit.NANOSECONDS.timedJoin(thread, end - System.nanoTime());
        }
    }
}
