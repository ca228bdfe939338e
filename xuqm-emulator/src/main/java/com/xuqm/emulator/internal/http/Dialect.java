package com.xuqm.emulator.internal.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a client and the server speak of what the routes do. Routes know one way only; another is translated here, before and after
 * them.
 */
public interface Dialect {

    /** The way that the routes know. */
    Dialect PLAIN = new Dialect() {};

    /**
     * Understands a request.
     *
     * @param sent the request as it came
     * @return the request as the routes know it
     * @throws Refusal if it is not what this dialect demands
     */
    default Sent understand(Sent sent) {
        return sent;
    }

    /**
     * Says an answer.
     *
     * @param answer the answer as the routes give it
     * @param route the route, or null if the request had none
     * @param requestId the id of the request
     * @return the answer as it goes out
     */
    default Answer say(Answer answer, @Nullable Route route, String requestId) {
        return answer;
    }

    /**
     * Says the headers of an answer, whoever made it.
     *
     * @param headers names and values as the routes give them, with that of the request id
     * @return names and values as they go out
     */
    default Map<String, String> headers(Map<String, String> headers) {
        return headers;
    }
}
