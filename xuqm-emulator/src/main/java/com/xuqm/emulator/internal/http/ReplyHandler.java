package com.xuqm.emulator.internal.http;

/** Executes one operation whose answer need not be an envelope. Runs under the state lock. */
@FunctionalInterface
public interface ReplyHandler {

    /**
     * Executes the operation.
     *
     * @param request the admitted request
     * @return what comes of it
     * @throws Refusal if the request cannot be honoured
     */
    Reply handle(ApiRequest request);
}
