package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.RequestSpec;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the URIs of requests. Where all of an operation's are the same, one is kept: to build and parse it costs more than all
 * else that the engine does for a call.
 */
final class Uris {

    /** There are far fewer operations; only one who makes operations as it runs, as a raw call does, reaches this. */
    private static final int MOST = 1_000;

    private final String appQuery;
    private final Map<Operation, Fixed> fixed = new ConcurrentHashMap<>();

    /**
     * Starts with none.
     *
     * @param appQuery what says for which app a request is, encoded; empty for nothing
     */
    Uris(String appQuery) {
        this.appQuery = appQuery;
    }

    /** The URI that was made last for an operation, and below which base URL. */
    private record Fixed(String baseUrl, URI uri) {}

    URI of(RequestSpec request, String baseUrl) {
        if (!request.hasFixedUrl()) {
            return make(request, baseUrl);
        }
        Fixed known = fixed.get(request.operation());
        if (known != null && known.baseUrl().equals(baseUrl)) {
            return known.uri();
        }
        URI uri = make(request, baseUrl);
        if (fixed.size() < MOST) {
            fixed.put(request.operation(), new Fixed(baseUrl, uri));
        }
        return uri;
    }

    private URI make(RequestSpec request, String baseUrl) {
        return URI.create(request.url(baseUrl, request.operation().isAppScoped() ? appQuery : ""));
    }
}
