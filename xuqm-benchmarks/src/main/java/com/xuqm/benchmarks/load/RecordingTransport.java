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
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Keeps what the SDK would send, so that the libraries used raw send the same bytes. */
final class RecordingTransport implements HttpTransport {

    private final HttpTransport canned = new CannedTransport();
    private volatile @Nullable HttpRequest last;

    private RecordingTransport() {}

    /** Returns the request of a message to a backend. */
    static HttpRequest messageTo(String baseUrl) {
        RecordingTransport transport = new RecordingTransport();
        try (XuqmClient client = Clients.client(baseUrl, transport, new JacksonJsonBinding())) {
            client.messages().send(SendMessage.text(Samples.USER, Samples.TEXT)).execute();
        }
        return Objects.requireNonNull(transport.last, "a request was sent");
    }

    @Override
    public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
        last = request;
        return canned.send(request, deadline);
    }

    @Override
    public void close() {
        canned.close();
    }
}
