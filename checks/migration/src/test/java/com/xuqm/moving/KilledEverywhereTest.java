package com.xuqm.moving;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.inspect.StoredMessage;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.migration.Migration;
import com.xuqm.migration.jsonlines.JsonLinesSource;
import com.xuqm.migration.report.MigrationReport;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.call.RetryPolicy;
import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.transport.jdk.JdkHttpTransport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each step of a run is a request and an entry of the journal: a run that is torn off around each request has been torn off everywhere. */
@DisplayName("A move that is torn off")
class KilledEverywhereTest {

    @TempDir
    private Path folder;

    /** Lets some requests through and no more, as if the process were gone. */
    private static final class Mortal implements HttpTransport {

        private final HttpTransport transport = new JdkHttpTransport(TransportOptions.defaults());
        private final AtomicInteger left;
        private final boolean lastIsSent;

        private Mortal(int requests, boolean lastIsSent) {
            this.left = new AtomicInteger(requests);
            this.lastIsSent = lastIsSent;
        }

        @Override
        public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
            int now = left.getAndDecrement();
            if (now > 0) {
                return transport.send(request, deadline);
            }
            if (now == 0 && lastIsSent) {
                transport.send(request, deadline).join();
            }
            throw new AssertionError("torn off");
        }

        @Override
        public void close() {
            transport.close();
        }
    }

    private static XuqmClient client(XuqmEmulator emulator, HttpTransport transport) {
        return House.client(emulator)
                .transport(transport)
                .retry(RetryPolicy.never())
                .build();
    }

    private Migration migration(JsonLinesSource source, XuqmClient client, Path journal) {
        return Migration.from(source)
                .to(client)
                .journal(journal)
                .concurrency(1)
                .patience(Duration.ofNanos(1)) // whoever is dead waits for nothing
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("at any request, before it was sent or between its answer and the journal, goes on to the same end")
    @ValueSource(booleans = {false, true})
    void goes_on_to_the_same_end(boolean lastIsSent) throws IOException {
        try (JsonLinesSource source = House.source(folder.resolve("files"));
                XuqmEmulator emulator = XuqmEmulator.builder().emptySeed().start()) {
            boolean ended = false;
            int requests = 0;
            for (; !ended; requests++) {
                emulator.reset();
                ended = tornOff(emulator, source, requests, lastIsSent);
            }
            assertThat(requests).as("places to be torn off at").isGreaterThan(15);
        }
    }

    /** Whether so many requests were enough. */
    private boolean tornOff(XuqmEmulator emulator, JsonLinesSource source, int requests, boolean lastIsSent) {
        Path journal = folder.resolve("journal" + requests);
        boolean ended = true;
        try (HttpTransport transport = new Mortal(requests, lastIsSent);
                XuqmClient client = client(emulator, transport)) {
            migration(source, client, journal).run();
        } catch (Throwable e) {
            ended = false;
        }
        try (HttpTransport transport = new JdkHttpTransport(TransportOptions.defaults());
                XuqmClient client = client(emulator, transport)) {
            MigrationReport report = migration(source, client, journal).run();

            assertThat(report.all().source()).as("after " + requests).isEqualTo(15);
            assertThat(report.all().there()).as("after " + requests).isEqualTo(15);
            assertThat(emulator.messages())
                    .extracting(StoredMessage::clientMsgId)
                    .containsExactlyInAnyOrder("k1", "k2", "k3");
            assertThat(Migration.from(source)
                            .to(client)
                            .build()
                            .verify(new JacksonJsonBinding())
                            .differences())
                    .as("after " + requests)
                    .isEmpty();
        }
        return ended;
    }
}
