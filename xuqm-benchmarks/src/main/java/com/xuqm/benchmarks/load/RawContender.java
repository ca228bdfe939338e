package com.xuqm.benchmarks.load;

import com.xuqm.sdk.http.HttpRequest;
import java.util.concurrent.CompletableFuture;

/** Posts a request that is ready, and does not look into the answer. */
record RawContender(RawClient client, HttpRequest message) implements Contender {

    @Override
    public void call() throws Exception {
        client.post(message);
    }

    @Override
    public CompletableFuture<?> callAsync() {
        return client.postAsync(message);
    }

    @Override
    public void close() {
        client.close();
    }
}
