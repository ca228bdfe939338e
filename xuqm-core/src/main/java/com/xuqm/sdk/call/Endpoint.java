package com.xuqm.sdk.call;

import com.xuqm.sdk.internal.check.Checks;

/**
 * One of the base URLs of a client, as a {@link CallListener} gets to know it.
 *
 * @param index its place, 0 for {@code baseUrl} (or {@code filesBaseUrl}), from 1 for those of {@code failoverBaseUrls}
 * @param host its host, with the port if the URL names one, such as {@code dev.xuqinmin.com} or {@code localhost:8080}
 */
public record Endpoint(int index, String host) {

    /** Checks the values. */
    public Endpoint {
        Checks.notNull("host", host);
    }
}
