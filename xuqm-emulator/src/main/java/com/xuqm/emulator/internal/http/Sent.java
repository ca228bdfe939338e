package com.xuqm.emulator.internal.http;

import java.util.List;
import java.util.Map;

/**
 * What a client sent to a route.
 *
 * @param route the route
 * @param query the query
 * @param headers the headers, names in lower case
 * @param body the body; shared, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and nobody changes it
public record Sent(Route route, Query query, Map<String, List<String>> headers, byte[] body) {

    /**
     * The same with other headers.
     *
     * @param other the headers, names in lower case
     * @return a copy
     */
    public Sent withHeaders(Map<String, List<String>> other) {
        return new Sent(route, query, other, body);
    }

    /**
     * The same with another query.
     *
     * @param other the query
     * @return a copy
     */
    public Sent withQuery(Query other) {
        return new Sent(route, other, headers, body);
    }
}
