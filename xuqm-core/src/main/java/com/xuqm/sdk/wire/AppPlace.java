package com.xuqm.sdk.wire;

/** Where a request names the app. */
public enum AppPlace {
    /** In the query. */
    QUERY,
    /** In the header {@code X-App-Key}. */
    HEADER,
    /** In the body, as its first member, where that is a JSON object; else in the query. */
    BODY
}
