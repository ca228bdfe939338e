package com.xuqm.benchmarks.load;

import com.xuqm.sdk.http.HttpRequest;
import java.util.concurrent.CompletableFuture;

/** An HTTP library used raw. Safe for use by many threads at once. */
public interface RawClient extends AutoCloseable {

    /**
     * Posts and waits for the answer.
     *
     * @param request what to send, with a body of bytes
     * @return the body of the answer
     * @throws Exception if it failed
     */
    default byte[] post(HttpRequest request) throws Exception {
        return postAsync(request).get();
    }

    /**
     * Starts to post.
     *
     * @param request what to send, with a body of bytes
     * @return the body of the answer
     */
    CompletableFuture<byte[]> postAsync(HttpRequest request);

    @Override
    void close();
}
