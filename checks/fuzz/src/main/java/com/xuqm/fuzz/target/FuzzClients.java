package com.xuqm.fuzz.target;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.json.JsonBinding;

/** Makes clients that have no network and do not repeat. */
final class FuzzClients {

    static final String SECRET = "fuzz-secret-marker";

    private FuzzClients() {}

    static XuqmClient client(InMemoryTransport transport, JsonBinding json) {
        return XuqmClient.builder()
                .baseUrl("http://localhost")
                .appKey("ak")
                .appSecret(SECRET)
                .adminUser("administrator")
                .transport(transport)
                .json(json)
                .executor(Runnable::run)
                .retry(RetryPolicy.never())
                .build();
    }
}
