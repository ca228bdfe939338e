package com.xuqm.benchmarks.load;

import com.xuqm.sdk.http.HttpRequest;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** {@code java.net.http} used raw: with the executor that makes it fastest, or with its own. */
final class RawJdk implements RawClient {

    private final HttpClient client;

    RawJdk(@Nullable Executor executor) {
        HttpClient.Builder builder = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
        this.client = (executor == null ? builder : builder.executor(executor)).build();
    }

    private static java.net.http.HttpRequest request(HttpRequest message) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(message.uri())
                .method(
                        message.method().name(),
                        BodyPublishers.ofByteArray(
                                Objects.requireNonNull(message.body().inMemory(), "a body of bytes")))
                .setHeader("Content-Type", message.body().contentType());
        message.headers().forEach(builder::setHeader);
        return builder.build();
    }

    @Override
    public byte[] post(HttpRequest message) throws Exception {
        return check(client.send(request(message), BodyHandlers.ofByteArray()));
    }

    @Override
    public CompletableFuture<byte[]> postAsync(HttpRequest message) {
        return client.sendAsync(request(message), BodyHandlers.ofByteArray()).thenApply(RawJdk::check);
    }

    private static byte[] check(HttpResponse<byte[]> response) {
        return Answers.check(response.statusCode(), response.body());
    }

    @Override
    public void close() {
        // has no end of its own before JDK 21; the process ends soon
    }
}
