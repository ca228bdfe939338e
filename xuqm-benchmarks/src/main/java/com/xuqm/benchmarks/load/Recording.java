package com.xuqm.benchmarks.load;

import com.xuqm.benchmarks.sample.CannedTransport;
import com.xuqm.benchmarks.sample.Clients;
import com.xuqm.benchmarks.sample.Samples;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.message.SendMessage;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Keeps what the SDK would send, so that the libraries used raw send the same bytes. */
public final class Recording implements HttpTransport {

    private final HttpTransport canned = new CannedTransport();
    private final Queue<HttpRequest> sent = new ConcurrentLinkedQueue<>();

    private Recording() {}

    /**
     * Returns what a client would send, but for its logins.
     *
     * @param baseUrl where it would send it
     * @param work what the client does
     * @return the requests in the order in which they would leave
     */
    public static List<HttpRequest> of(String baseUrl, Consumer<XuqmClient> work) {
        Recording recording = new Recording();
        try (XuqmClient client = Clients.client(baseUrl, recording, new JacksonJsonBinding())) {
            work.accept(client);
        }
        return recording.sent.stream()
                .filter(request -> !request.uri().getRawPath().endsWith("/login"))
                .toList();
    }

    /**
     * Returns the request of a message to a backend.
     *
     * @param baseUrl where the backend is
     * @return the request
     */
    public static HttpRequest messageTo(String baseUrl) {
        return of(
                        baseUrl,
                        client -> client.messages()
                                .send(SendMessage.text(Samples.USER, Samples.TEXT))
                                .execute())
                .get(0);
    }

    @Override
    public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
        sent.add(request);
        return canned.send(request, deadline);
    }

    @Override
    public void close() {
        canned.close();
    }
}
