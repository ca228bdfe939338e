package com.xuqm.benchmarks.load;

import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpRequest;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/** What a program does that uses an HTTP library without the SDK, and does about JSON what has to be done. It signs in once and for all. */
final class HandMadeContender implements Contender {

    private final RawClient client;
    private final HttpRequest example;
    private final MessageJson json = new MessageJson();

    HandMadeContender(RawClient client, HttpRequest example) {
        if (!Arrays.equals(json.write(), example.body().inMemory())) {
            throw new IllegalArgumentException("what is written by hand is not what the SDK sends");
        }
        this.client = client;
        this.example = example;
    }

    private HttpRequest request() {
        return new HttpRequest(
                example.method(),
                example.uri(),
                example.headers(),
                HttpBody.bytes(example.body().contentType(), json.write()),
                example.target());
    }

    @Override
    public void call() throws Exception {
        Object unused = json.read(client.post(request()));
    }

    @Override
    public CompletableFuture<?> callAsync() {
        return client.postAsync(request()).thenApply(json::read);
    }

    @Override
    public void close() {
        client.close();
    }
}
