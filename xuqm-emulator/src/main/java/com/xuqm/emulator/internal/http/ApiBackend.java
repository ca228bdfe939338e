package com.xuqm.emulator.internal.http;

/** What the server serves: routes, and the state behind them. */
public interface ApiBackend extends AutoCloseable {

    /**
     * The routes.
     *
     * @return the router
     */
    Router router();

    /**
     * Admits a request and executes its operation, as one step that nothing else interleaves with.
     *
     * @param request the request
     * @return what comes of it
     * @throws Refusal if the request cannot be honoured
     */
    Reply execute(ApiRequest request);

    /** Ends what requests may be waiting for outside of this machine's control; they go on at once. */
    default void endWaiting() {}

    /** Ends its threads, and deletes what it keeps on disk. */
    @Override
    void close();
}
