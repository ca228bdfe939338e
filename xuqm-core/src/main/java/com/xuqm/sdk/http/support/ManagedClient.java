package com.xuqm.sdk.http.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A client of {@code java.net.http} that can be ended, with its connections and its thread, on every version.
 *
 * <p>From Java 21 on a client can be closed. Before, its selector thread runs until the garbage collector has found the client
 * unreachable, which may be never. But that thread joins the thread group of whoever makes the client, and leaves, closing all
 * connections, when it is interrupted. So there the client is made in a group of our own, in which its thread is found.
 *
 * @param <T> its class, which is named by who uses it, since the core does without that module of the JDK
 */
public final class ManagedClient<T> {

    private static final ThreadGroup GROUP = new ThreadGroup("xuqm-transport-jdk");

    private final T client;

    /** The client's own threads where it cannot be closed, else empty. */
    private final List<Thread> threads;

    private ManagedClient(T client, List<Thread> threads) {
        this.client = client;
        this.threads = threads;
    }

    /**
     * Makes a client.
     *
     * @param type its class
     * @param maker makes it
     * @param <T> its class
     * @return the client
     */
    public static <T> ManagedClient<T> create(Class<T> type, Supplier<T> maker) {
        if (AutoCloseable.class.isAssignableFrom(type)) {
            return new ManagedClient<>(maker.get(), List.of());
        }
        return new Maker<>(maker).make();
    }

    /**
     * Returns the client.
     *
     * @return the same each time
     */
    public T client() {
        return client;
    }

    /**
     * Ends the client without waiting for it: connections are closed, and whatever still runs fails.
     *
     * @return the threads whose end is the client's end
     */
    public List<Thread> end() {
        if (client instanceof AutoCloseable closeable) {
            Thread closer = new Thread(null, () -> closeNow(closeable), "xuqm-transport-jdk-end", 0, false);
            closer.setDaemon(true);
            closer.start();
            return List.of(closer);
        }
        threads.forEach(Thread::interrupt);
        return threads;
    }

    private static void closeNow(AutoCloseable closeable) {
        // An interrupted close does not wait for what is still under way. It is the one way to say so that compiles for
        // Java 17.
        Thread.currentThread().interrupt();
        try {
            closeable.close();
        } catch (Exception e) {
            System.getLogger(ManagedClient.class.getPackageName())
                    .log(System.Logger.Level.DEBUG, "the JDK's HTTP client could not be closed", e);
        }
    }

    /** Makes a client on a thread of the group and tells which threads came with it. */
    private static final class Maker<T> {

        private final Supplier<T> maker;
        private @Nullable T client;
        private @Nullable RuntimeException failure;
        private final List<Thread> threads = new ArrayList<>();

        Maker(Supplier<T> maker) {
            this.maker = maker;
        }

        ManagedClient<T> make() {
            Thread thread = new Thread(GROUP, this::run, "xuqm-transport-jdk-start", 0, false);
            thread.setDaemon(true);
            thread.start();
            join(thread);
            if (failure != null) {
                throw failure;
            }
            if (client == null) {
                throw new IllegalStateException("the JDK's HTTP client could not be made");
            }
            return new ManagedClient<>(client, List.copyOf(threads));
        }

        private void run() {
            // one at a time, or a thread of another client would be taken for this one's
            synchronized (GROUP) {
                List<Thread> before = threadsOfGroup();
                try {
                    client = maker.get();
                } catch (RuntimeException e) {
                    failure = e;
                }
                threads.addAll(threadsOfGroup());
                threads.removeAll(before);
            }
        }

        private static List<Thread> threadsOfGroup() {
            Thread[] found = new Thread[GROUP.activeCount() + 16];
            return new ArrayList<>(Arrays.asList(found).subList(0, GROUP.enumerate(found, false)));
        }

        private static void join(Thread thread) {
            boolean interrupted = false;
            while (thread.isAlive()) {
                try {
                    TimeUnit.SECONDS.timedJoin(thread, 60);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
