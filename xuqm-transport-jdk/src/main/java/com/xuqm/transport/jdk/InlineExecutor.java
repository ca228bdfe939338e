package com.xuqm.transport.jdk;

import java.util.concurrent.Executor;

/**
 * Runs the client's tasks where it hands them over, mostly on its selector thread. They are short, so this spares the client
 * several changes of thread for each request, which halve what it can do.
 *
 * <p>The exception are the tasks of a TLS handshake. They compute for milliseconds, and they call trust and key managers, which
 * are the user's and may block, so they go to a worker. Only the name of their class tells them from the others; should a later
 * JDK rename it, handshakes run on the selector thread, and everything still works.
 */
final class InlineExecutor implements Executor {

    private static final String HANDSHAKE = "jdk.internal.net.http.common.SSLFlowDelegate";

    private final Executor workers;

    InlineExecutor(Executor workers) {
        this.workers = workers;
    }

    @Override
    public void execute(Runnable task) {
        if (task.getClass().getName().startsWith(HANDSHAKE)) {
            workers.execute(task);
            return;
        }
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            // it must not get through to the selector, which would end
            System.getLogger(InlineExecutor.class.getPackageName())
                    .log(System.Logger.Level.WARNING, "a task of the JDK's HTTP client failed", e);
        }
    }
}
