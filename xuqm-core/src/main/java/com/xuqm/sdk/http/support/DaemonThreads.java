package com.xuqm.sdk.http.support;

import com.xuqm.sdk.internal.check.Checks;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes numbered daemon threads that inherit nothing from whoever happens to send the first request: no thread locals, and not the
 * class loader of a web application that may be unloaded.
 */
public final class DaemonThreads implements ThreadFactory {

    private final String prefix;
    private final ClassLoader loader;
    private final AtomicInteger count = new AtomicInteger();

    /**
     * Creates a factory.
     *
     * @param prefix how the threads' names begin; a number follows
     * @param owner the class whose class loader becomes the threads' own
     */
    public DaemonThreads(String prefix, Class<?> owner) {
        this.prefix = Checks.notNull("prefix", prefix);
        this.loader = owner.getClassLoader();
    }

    @Override
    public Thread newThread(Runnable task) {
        return new Made(this, task);
    }

    /**
     * Tells whether the calling thread was made here. Such a one must not wait for these threads to end.
     *
     * @return whether it was
     */
    public boolean madeCurrentThread() {
        return Thread.currentThread() instanceof Made made && made.maker == this;
    }

    private static final class Made extends Thread {

        private final DaemonThreads maker;

        Made(DaemonThreads maker, Runnable task) {
            super(null, task, maker.prefix + maker.count.incrementAndGet(), 0, false);
            this.maker = maker;
            setContextClassLoader(maker.loader);
            setDaemon(true);
        }
    }
}
