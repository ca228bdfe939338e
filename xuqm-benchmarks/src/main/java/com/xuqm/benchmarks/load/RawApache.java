package com.xuqm.benchmarks.load;

import com.xuqm.sdk.http.HttpRequest;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.io.CloseMode;

/** Apache's asynchronous client used raw, with all switched off that the SDK's transport switches off. */
final class RawApache implements RawClient {

    private final CloseableHttpAsyncClient client = HttpAsyncClients.custom()
            .setConnectionManager(PoolingAsyncClientConnectionManagerBuilder.create()
                    .setMaxConnPerRoute(Load.IN_FLIGHT)
                    .setMaxConnTotal(Load.IN_FLIGHT)
                    .build())
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableContentCompression()
            .disableAuthCaching()
            .build();

    RawApache() {
        client.start();
    }

    private static SimpleHttpRequest request(HttpRequest message) {
        SimpleRequestBuilder builder = SimpleRequestBuilder.create(
                        message.method().name())
                .setUri(message.uri())
                .setBody(
                        Objects.requireNonNull(message.body().inMemory(), "a body of bytes"),
                        ContentType.parse(message.body().contentType()));
        message.headers().forEach(builder::setHeader);
        return builder.build();
    }

    @Override
    public CompletableFuture<byte[]> postAsync(HttpRequest message) {
        CompletableFuture<byte[]> answer = new CompletableFuture<>();
        var unused = client.execute(request(message), new FutureCallback<>() {
            @Override
            public void completed(SimpleHttpResponse response) {
                answer.complete(Answers.check(response.getCode(), response.getBodyBytes()));
            }

            @Override
            public void failed(Exception failure) {
                answer.completeExceptionally(failure);
            }

            @Override
            public void cancelled() {
                answer.cancel(false);
            }
        });
        return answer;
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }
}
