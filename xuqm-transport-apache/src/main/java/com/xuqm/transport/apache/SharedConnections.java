package com.xuqm.transport.apache;

import com.xuqm.sdk.http.support.ConnectionLifetime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.hc.client5.http.nio.AsyncConnectionEndpoint;
import org.apache.hc.core5.concurrent.ComplexFuture;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.jspecify.annotations.Nullable;

/**
 * The connections to one server that may speak HTTP/2. Whether it does shows in the handshake, so that one exchange makes a
 * connection and the others wait for it: over HTTP/2 they all use it, over HTTP/1.1 each gets one from the pool.
 *
 * <p>HttpClient could share connections too, but not before they have been idle once.
 */
final class SharedConnections {

    /** Those who use a connection. */
    static final class Users {

        private final AsyncConnectionEndpoint pooled;
        private final long since = System.nanoTime();
        private final long lifetimeNanos;
        private int count = 1;

        Users(AsyncConnectionEndpoint pooled, long lifetimeNanos) {
            this.pooled = pooled;
            this.lifetimeNanos = lifetimeNanos;
        }

        /** Tells whether the connection has been used for as long as it may be; those who use it already are not disturbed. */
        boolean areSpent() {
            return System.nanoTime() - since >= lifetimeNanos;
        }
    }

    private final Function<FutureCallback<AsyncConnectionEndpoint>, Future<AsyncConnectionEndpoint>> pool;
    private final Consumer<SharedEndpoint> unwanted;
    private final ConnectionLifetime lifetime;

    private final Queue<ComplexFuture<AsyncConnectionEndpoint>> waiting = new ArrayDeque<>();
    private @Nullable Users current;
    private boolean asking;
    private boolean http1;

    /**
     * Creates the connections' keeper.
     *
     * @param pool leases a place for a connection of one's own
     * @param unwanted takes what was leased for somebody who does not want it any more
     * @param lifetime how long a connection takes further users
     */
    SharedConnections(
            Function<FutureCallback<AsyncConnectionEndpoint>, Future<AsyncConnectionEndpoint>> pool,
            Consumer<SharedEndpoint> unwanted,
            ConnectionLifetime lifetime) {
        this.pool = pool;
        this.unwanted = unwanted;
        this.lifetime = lifetime;
    }

    /** Gives a connection, or a place for one. */
    Future<AsyncConnectionEndpoint> lease(FutureCallback<AsyncConnectionEndpoint> callback) {
        ComplexFuture<AsyncConnectionEndpoint> future = new ComplexFuture<>(callback);
        admit(future);
        return future;
    }

    private void admit(ComplexFuture<AsyncConnectionEndpoint> future) {
        Users joined = null;
        boolean asks;
        synchronized (this) {
            Users users = current;
            if (future.isDone()) {
                return;
            }
            if (users != null && users.pooled.isConnected() && !users.areSpent()) {
                users.count++;
                joined = users;
            } else if (asking) {
                waiting.add(future);
                return;
            }
            asks = joined == null && !http1;
            asking |= asks;
        }
        if (joined == null) {
            leaseOwn(future, asks);
        } else {
            hand(new SharedEndpoint(this, joined.pooled, joined), future);
        }
    }

    private void leaseOwn(ComplexFuture<AsyncConnectionEndpoint> future, boolean asks) {
        future.setDependency(pool.apply(new FutureCallback<>() {
            @Override
            public void completed(AsyncConnectionEndpoint pooled) {
                SharedEndpoint endpoint = new SharedEndpoint(SharedConnections.this, pooled, null);
                if (pooled.isConnected()) {
                    connected(endpoint);
                }
                hand(endpoint, future);
            }

            @Override
            public void failed(Exception cause) {
                if (asks) {
                    askNext();
                }
                future.failed(cause);
            }

            @Override
            public void cancelled() {
                if (asks) {
                    askNext();
                }
                future.cancel();
            }
        }));
    }

    private void hand(SharedEndpoint endpoint, ComplexFuture<AsyncConnectionEndpoint> future) {
        if (!future.completed(endpoint)) {
            unwanted.accept(endpoint);
        }
    }

    /** Has a connection of which it is known now what it speaks. */
    void connected(SharedEndpoint endpoint) {
        List<ComplexFuture<AsyncConnectionEndpoint>> admitted;
        synchronized (this) {
            if (endpoint.speaksHttp2()) {
                current = new Users(endpoint.pooled(), lifetime.drawNanos());
                endpoint.isUsedBy(current);
            } else {
                http1 = true;
            }
            asking = false;
            admitted = new ArrayList<>(waiting);
            waiting.clear();
        }
        admitted.forEach(this::admit);
    }

    /**
     * Takes a connection back.
     *
     * @return whether nobody else uses it, so that it goes back to the pool
     */
    boolean release(SharedEndpoint endpoint) {
        Users users = endpoint.users();
        if (users == null) {
            // no connection was made by the one who should have; over HTTP/1.1 nobody asks, and this does nothing
            askNext();
            return true;
        }
        synchronized (this) {
            users.count--;
            if (users.count == 0 && current == users) {
                current = null;
            }
            return users.count == 0;
        }
    }

    /** Lets the next one find out what the server speaks. */
    private void askNext() {
        ComplexFuture<AsyncConnectionEndpoint> next;
        synchronized (this) {
            if (!asking) {
                return;
            }
            do {
                next = waiting.poll();
            } while (next != null && next.isDone());
            asking = next != null;
        }
        if (next != null) {
            leaseOwn(next, true);
        }
    }
}
