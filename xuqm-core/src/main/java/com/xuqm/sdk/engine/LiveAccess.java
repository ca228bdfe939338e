package com.xuqm.sdk.engine;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.internal.request.InnerAccess;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a client lends to something that acts as one of its users for as long as it lives, such as a connection that is kept: the same
 * tokens, settings, clock and threads. Whoever borrows is told when the client closes.
 */
public interface LiveAccess {

    /**
     * Returns what the client of a user lends.
     *
     * @param user a client as seen by one user
     * @return the access
     */
    static LiveAccess of(Object user) {
        return InnerAccess.make(LiveAccess.class, user);
    }

    /**
     * Returns as whom one acts.
     *
     * @return the user's id
     */
    String userId();

    /**
     * Returns the user's calls, whose asynchronous results complete on the client's own threads; what hangs on them must return at once.
     *
     * @return the calls
     */
    Calls calls();

    /**
     * Returns an area of the user's, whose asynchronous results complete as those of {@link #calls()}.
     *
     * @param area its class, such as that of the messages
     * @param <A> the same class
     * @return the area
     */
    <A> A area(Class<A> area);

    /**
     * Returns what the user proves itself with.
     *
     * @param operation for what
     * @return its credential
     */
    Credential credential(Operation operation);

    /**
     * Returns where an operation's host is.
     *
     * @param operation the operation
     * @return base URLs without a trailing slash, the preferred one first
     */
    List<String> baseUrls(Operation operation);

    /**
     * Returns the settings with which connections are made.
     *
     * @return those of the builder; the defaults where it was given a transport
     */
    TransportOptions transportOptions();

    /**
     * Returns the header fields that all requests of the client carry; their values are secrets.
     *
     * @return the fields
     */
    HttpHeaders headers();

    /**
     * Returns the wall clock.
     *
     * @return the client's
     */
    Clock clock();

    /**
     * Reads the monotonic clock.
     *
     * @return nanoseconds
     */
    long nanoTime();

    /**
     * Runs a task after a wait, or at once when the client closes meanwhile.
     *
     * @param task returns at once
     * @param nanos how long to wait
     * @return lets the task be cancelled
     */
    Future<?> schedule(Runnable task, long nanos);

    /**
     * Returns where short steps of the SDK run, soon and never on the calling thread.
     *
     * @return an executor that refuses nothing
     */
    Executor steps();

    /**
     * Returns where code of the application runs.
     *
     * @return the executor that the builder was given, else the client's own threads
     */
    Executor callbacks();

    /**
     * Reads a document that is no answer to a call, as far as it can be read. What it lacks is told by the log, once for each kind and place.
     *
     * @param kind what it is, for the log
     * @param document JSON
     * @param type what to make of it
     * @param <T> the same type
     * @return the value, {@code null} for the literal
     * @throws com.xuqm.sdk.json.JsonBindingException if it cannot be read
     */
    <T> @Nullable T read(String kind, byte[] document, Class<T> type);

    /**
     * Returns what all who borrow from this client share, and makes it if there is none yet.
     *
     * @param type its type, of which there is one
     * @param maker makes it; returns at once
     * @param <T> the same type
     * @return the same object for all
     */
    <T> T shared(Class<T> type, Supplier<T> maker);

    /**
     * Has something done as soon as the client closes, before it refuses calls. If it has begun to close, that is at once.
     *
     * @param end returns at once
     * @return to be run when nothing has to be done any more
     */
    Runnable whenClosing(Runnable end);
}
