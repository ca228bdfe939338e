package com.xuqm.transport.apache;

import com.xuqm.sdk.http.support.SharedResolver;
import java.time.Duration;
import java.util.concurrent.Future;
import org.apache.hc.client5.http.async.AsyncExecRuntime;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.IOSession;
import org.apache.hc.core5.util.TimeValue;
import org.jspecify.annotations.Nullable;

/** What an exchange holds while it is under way, and has to let go of when it fails. */
final class HeldResources {

    private volatile @Nullable Upload upload;
    private volatile @Nullable Future<?> clientFuture;
    private volatile SharedResolver.@Nullable Lookup lookup;
    private volatile @Nullable AsyncExecRuntime place;
    private volatile @Nullable IOSession newSession;

    void hold(Upload made) {
        upload = made;
    }

    /** Holds HttpClient's own future: to cancel it ends the wait for a connection. */
    void hold(Future<?> future) {
        clientFuture = future;
    }

    /** Holds a look-up that is under way. */
    void hold(SharedResolver.Lookup begun) {
        lookup = begun;
    }

    /** Holds the place in the pool, and the connection that comes with it. */
    void hold(AsyncExecRuntime runtime) {
        place = runtime;
    }

    /** Holds a connection that has no place in the pool yet. */
    void hold(IOSession session) {
        newSession = session;
    }

    /** Leaves a connection to the pool, where it may be shared with others from now on. */
    void newSessionIsPooled() {
        newSession = null;
    }

    @Nullable
    Upload upload() {
        return upload;
    }

    /** Lets go of everything. Does no harm when it is called twice, or where nothing is held. */
    void letGo() {
        Upload sending = upload;
        if (sending != null) {
            sending.close();
        }
        SharedResolver.Lookup begun = lookup;
        if (begun != null) {
            begun.leave();
        }
        Future<?> future = clientFuture;
        if (future != null) {
            quietly(() -> future.cancel(true));
        }
        discardPlace();
        IOSession session = newSession;
        if (session != null) {
            session.close(CloseMode.IMMEDIATE);
        }
    }

    /** Gives the place in the pool back, and closes its connection, or ends its stream if others use the connection too. */
    void discardPlace() {
        AsyncExecRuntime runtime = place;
        if (runtime != null) {
            quietly(runtime::discardEndpoint);
        }
    }

    /**
     * Gives the place in the pool back unused, and with it its connection, if there is one, for the next to use.
     *
     * @param idle how long that may be unused
     */
    void returnPlace(Duration idle) {
        AsyncExecRuntime runtime = place;
        if (runtime != null) {
            runtime.markConnectionReusable(null, TimeValue.of(idle));
            quietly(runtime::releaseEndpoint);
        }
    }

    /** HttpClient's pool throws at one who gives something back in the very moment in which the pool is closed. */
    private static void quietly(Runnable step) {
        try {
            step.run();
        } catch (IllegalStateException e) {
            System.getLogger(HeldResources.class.getPackageName())
                    .log(System.Logger.Level.DEBUG, "a connection was given back while the pool was closed", e);
        }
    }
}
