package com.xuqm.sdk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.http.HttpTransportException.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How those who wait in threads fare with it is part of the contract of transports, in {@code xuqm-tck}. */
@DisplayName("The future of an exchange")
class ResponseFutureTest {

    private final AtomicInteger abandoned = new AtomicInteger();
    private final ResponseFuture future = new ResponseFuture(abandoned::incrementAndGet);
    private final HttpResponse response = HttpResponse.of(200, HttpHeaders.empty(), new byte[0]);
    private final HttpTransportException failure = new HttpTransportException(Kind.CLOSED, false, "closed", null);

    @Nested
    @DisplayName("that is settled")
    class Settled {

        @Test
        @DisplayName("completes when it is published, and not before")
        void published() {
            assertThat(future.settle(response)).isTrue();
            assertThat(future).isNotDone();

            future.publish();

            assertThat(future).isCompletedWithValue(response);
            assertThat(abandoned).hasValue(0);
        }

        @Test
        @DisplayName("may be settled by a failure")
        void failed() {
            assertThat(future.settle(failure)).isTrue();
            future.publish();

            assertThatThrownBy(future::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCause(failure);
        }

        @Test
        @DisplayName("gives its outcome at once to who comes before it is published")
        void waitedFor() throws Exception {
            future.settle(response);

            assertThat(future.get(1, TimeUnit.HOURS)).isSameAs(response);
        }
    }

    @Test
    @DisplayName("publishes nothing as long as there is nothing")
    void nothing() {
        future.publish();

        assertThat(future).isNotDone();
    }

    @Test
    @DisplayName("tells the exchange when the caller ends it")
    void ended() {
        future.cancel(false);

        assertThat(abandoned).hasValue(1);
        assertThat(future).isCancelled();
    }

    @Nested
    @DisplayName("that is to be published on an executor")
    class OnExecutor {

        private final Queue<Runnable> tasks = new ArrayDeque<>();
        private final List<HttpResponse> seen = new ArrayList<>();

        @Test
        @DisplayName("is, by whoever settles it, and by nobody else")
        void handedOver() {
            assertThat(future.publishOn(tasks::add)).isTrue();
            var unused = future.thenAccept(seen::add);

            assertThat(future.settle(response)).isFalse();
            assertThat(seen).isEmpty();
            tasks.remove().run();

            assertThat(seen).containsExactly(response);
            assertThat(tasks).isEmpty();
        }

        @Test
        @DisplayName("is left to the transport if the executor takes nothing any more")
        void rejected() {
            future.publishOn(task -> {
                throw new RejectedExecutionException();
            });

            assertThat(future.settle(response)).isTrue();
        }

        @Test
        @DisplayName("is left to the transport if the outcome is there already")
        void late() {
            assertThat(future.settle(response)).isTrue();

            assertThat(future.publishOn(tasks::add)).isFalse();
        }

        @Test
        @DisplayName("can be ended by the caller all the same")
        void cancelled() {
            future.publishOn(tasks::add);

            assertThat(future.cancel(true)).isTrue();
            assertThat(abandoned).hasValue(1);
        }

        @Test
        @DisplayName("lets threads wait as well")
        void waitedFor() throws Exception {
            future.publishOn(tasks::add);
            future.settle(response);

            assertThat(future.get(1, TimeUnit.HOURS)).isSameAs(response);
        }
    }
}
