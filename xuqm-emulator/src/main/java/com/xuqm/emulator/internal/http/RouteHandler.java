package com.xuqm.emulator.internal.http;

import com.google.gson.JsonElement;

/** Executes one operation. Runs under the state lock, so it sees and leaves a consistent world. */
@FunctionalInterface
public interface RouteHandler {

    /**
     * Executes the operation.
     *
     * @param request the admitted request
     * @return {@code data} of the envelope
     * @throws Refusal if the request cannot be honoured
     */
    JsonElement handle(ApiRequest request);
}
