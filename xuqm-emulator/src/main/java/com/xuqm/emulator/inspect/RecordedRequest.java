package com.xuqm.emulator.inspect;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that reached the emulator, as it came over the wire. It is a snapshot: what happened
 * later, such as {@link #status()}, shows in the snapshots taken later.
 *
 * <p>{@code toString()} leaves out query, headers and body, since they hold credentials and messages.
 */
public interface RecordedRequest {

    /**
     * Number of the request since the emulator was started, from 1. The answer carries it as {@code
     * X-Request-Id}: {@code req_1}.
     *
     * @return the number
     */
    long sequence();

    /**
     * When it came in, by the emulator's clock.
     *
     * @return the time
     */
    Instant receivedAt();

    /**
     * Operation id of its route.
     *
     * @return the id, or null if no route matched
     */
    @Nullable
    String operation();

    /**
     * HTTP method.
     *
     * @return the method
     */
    String method();

    /**
     * The path as sent, percent-encoding and all.
     *
     * @return the path
     */
    String path();

    /**
     * The query as sent.
     *
     * @return the text behind the question mark, or null if there was none
     */
    @Nullable
    String rawQuery();

    /**
     * Values of the variables in the route's path, decoded.
     *
     * @return an unmodifiable map, empty if no route matched
     */
    Map<String, String> pathParameters();

    /**
     * Values of the query, decoded.
     *
     * @return an unmodifiable map in the order sent, empty if the query could not be decoded
     */
    Map<String, List<String>> query();

    /**
     * The headers, names in lower case.
     *
     * @return an unmodifiable map in the order sent
     */
    Map<String, List<String>> headers();

    /**
     * The first value of a header.
     *
     * @param name its name, in any case
     * @return the value, or null
     */
    @Nullable
    String header(String name);

    /**
     * The body as sent.
     *
     * @return a copy; empty if there was none or the route streams it
     */
    byte[] body();

    /**
     * The body as text.
     *
     * @return the body decoded as UTF-8
     */
    String bodyText();

    /**
     * The user whose token the request carried.
     *
     * @return his id, or null if the request was not admitted or needs no token
     */
    @Nullable
    String userId();

    /**
     * HTTP status that was answered.
     *
     * @return the status; 0 as long as none was answered, for instance because a fault cut the connection
     */
    int status();

    /**
     * Whether the operation was executed, with success or not.
     *
     * @return false if a fault came before, or if it has not happened yet
     */
    boolean executed();

    /**
     * Whether the operation did what it was asked for, however that was answered.
     *
     * @return false if it was refused or not executed
     */
    boolean succeeded();
}
