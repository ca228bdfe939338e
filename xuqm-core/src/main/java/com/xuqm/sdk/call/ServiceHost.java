package com.xuqm.sdk.call;

/** The hosts of the service, each with a base URL of its own in the client's builder. */
public enum ServiceHost {
    /** The main host, {@code baseUrl}. */
    API,
    /** The file service, {@code filesBaseUrl}; the main host if that is not set. */
    FILES,
    /** Real-time connections, {@code realtimeBaseUrl}; the main host if that is not set. */
    REALTIME
}
