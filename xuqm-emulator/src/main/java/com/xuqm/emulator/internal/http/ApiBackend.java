package com.xuqm.emulator.internal.http;

/** What the server serves: routes, and the state behind them. */
public interface ApiBackend {

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
}
