package com.xuqm.transport.apache;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.http.support.ConnectionLifetime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.apache.hc.client5.http.EndpointInfo;
import org.apache.hc.client5.http.nio.AsyncConnectionEndpoint;
import org.apache.hc.core5.concurrent.BasicFuture;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpVersion;
import org.apache.hc.core5.http.ProtocolVersion;
import org.apache.hc.core5.http.nio.AsyncClientExchangeHandler;
import org.apache.hc.core5.http.nio.AsyncPushConsumer;
import org.apache.hc.core5.http.nio.HandlerFactory;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("connections that may speak HTTP/2")
class SharedConnectionsTest {

    private static final ConnectionLifetime LONG = new ConnectionLifetime(TransportOptions.defaults());
    private static final ConnectionLifetime SHORT = new ConnectionLifetime(TransportOptions.builder()
            .maxConnectionLifetime(Duration.ofNanos(1))
            .build());

    private final List<BasicFuture<AsyncConnectionEndpoint>> asked = new ArrayList<>();
    private final List<SharedEndpoint> unwanted = new ArrayList<>();
    private final SharedConnections share = new SharedConnections(this::lease, unwanted::add, LONG);

    private Future<AsyncConnectionEndpoint> lease(FutureCallback<AsyncConnectionEndpoint> callback) {
        BasicFuture<AsyncConnectionEndpoint> future = new BasicFuture<>(callback);
        asked.add(future);
        return future;
    }

    private Future<AsyncConnectionEndpoint> enter() {
        return share.lease(null);
    }

    private void enterAlso() {
        Future<?> unused = enter();
    }

    private static SharedEndpoint got(Future<AsyncConnectionEndpoint> future) throws Exception {
        assertThat(future).isDone();
        return (SharedEndpoint) future.get();
    }

    @Test
    void oneAsksAndTheOthersWaitForWhatItFindsOut() throws Exception {
        Pooled pooled = new Pooled(HttpVersion.HTTP_2);
        Future<AsyncConnectionEndpoint> first = enter();
        Future<AsyncConnectionEndpoint> second = enter();
        assertThat(asked).hasSize(1);
        asked.get(0).completed(pooled);
        assertThat(second).isNotDone();
        pooled.connected = true;
        share.connected(got(first));
        assertThat(got(second).pooled()).isSameAs(pooled);
        assertThat(got(enter()).pooled()).isSameAs(pooled);
        assertThat(asked).hasSize(1);
    }

    @Test
    void overHttp1EachGetsItsOwn() throws Exception {
        Pooled pooled = new Pooled(HttpVersion.HTTP_1_1);
        Future<AsyncConnectionEndpoint> first = enter();
        enterAlso();
        asked.get(0).completed(pooled);
        pooled.connected = true;
        share.connected(got(first));
        enterAlso();
        assertThat(asked).hasSize(3);
        assertThat(share.release(got(first))).isTrue();
    }

    @Test
    void ifTheOneWhoAsksFailsTheNextOneAsks() throws Exception {
        Future<AsyncConnectionEndpoint> first = enter();
        Future<AsyncConnectionEndpoint> cancelled = enter();
        Future<AsyncConnectionEndpoint> third = enter();
        cancelled.cancel(true);
        asked.get(0).completed(new Pooled(HttpVersion.HTTP_2));
        assertThat(share.release(got(first))).isTrue();
        assertThat(asked).hasSize(2);
        asked.get(1).completed(new Pooled(HttpVersion.HTTP_2));
        assertThat(third).isDone();
    }

    @Test
    void ifThePoolFailsTheNextOneAsks() {
        Future<AsyncConnectionEndpoint> first = enter();
        enterAlso();
        asked.get(0).failed(new IllegalStateException("closed"));
        assertThat(first).isDone();
        assertThat(asked).hasSize(2);
    }

    @Test
    void theLastOneGivesTheConnectionBackToThePool() throws Exception {
        Pooled pooled = new Pooled(HttpVersion.HTTP_2);
        pooled.connected = true;
        Future<AsyncConnectionEndpoint> first = enter();
        asked.get(0).completed(pooled);
        Future<AsyncConnectionEndpoint> second = enter();
        assertThat(share.release(got(first))).isFalse();
        assertThat(share.release(got(second))).isTrue();
        enterAlso();
        assertThat(asked).hasSize(2);
    }

    @Test
    void aConnectionThatHasEndedIsSharedNoMore() throws Exception {
        Pooled pooled = new Pooled(HttpVersion.HTTP_2);
        pooled.connected = true;
        Future<AsyncConnectionEndpoint> first = enter();
        asked.get(0).completed(pooled);
        pooled.connected = false;
        enterAlso();
        assertThat(asked).hasSize(2);
        assertThat(share.release(got(first))).isTrue();
    }

    @Test
    void aConnectionThatHasLivedForLongTakesNoFurtherUsersAndServesThoseThatItHas() throws Exception {
        SharedConnections brief = new SharedConnections(this::lease, unwanted::add, SHORT);
        Pooled pooled = new Pooled(HttpVersion.HTTP_2);
        pooled.connected = true;
        Future<AsyncConnectionEndpoint> first = brief.lease(null);
        asked.get(0).completed(pooled);
        Future<?> second = brief.lease(null);
        assertThat(second).isNotDone();
        assertThat(asked).hasSize(2);
        assertThat(pooled.connected).isTrue();
        assertThat(got(first).isSpent()).isTrue();
        assertThat(brief.release(got(first))).isTrue();
    }

    @Test
    void whatThePoolGivesToOneWhoHasGoneIsGivenBack() {
        List<FutureCallback<AsyncConnectionEndpoint>> pool = new ArrayList<>();
        SharedConnections deaf = new SharedConnections(
                callback -> {
                    pool.add(callback);
                    // does not hear of the cancellation
                    return new BasicFuture<>(null);
                },
                unwanted::add,
                LONG);
        deaf.lease(null).cancel(true);
        Pooled pooled = new Pooled(HttpVersion.HTTP_2);
        pool.get(0).completed(pooled);
        assertThat(unwanted)
                .singleElement()
                .satisfies(given -> assertThat(given.pooled()).isSameAs(pooled));
    }

    @Test
    void closingAShareEndsNotTheConnection() throws Exception {
        Pooled pooled = new Pooled(HttpVersion.HTTP_2);
        pooled.connected = true;
        Future<AsyncConnectionEndpoint> first = enter();
        asked.get(0).completed(pooled);
        got(first).close(CloseMode.IMMEDIATE);
        assertThat(pooled.connected).isTrue();
    }

    /** An endpoint of the pool. */
    private static final class Pooled extends AsyncConnectionEndpoint {

        private final ProtocolVersion version;
        private boolean connected;

        Pooled(ProtocolVersion version) {
            this.version = version;
        }

        @Override
        public void execute(
                String id,
                AsyncClientExchangeHandler handler,
                HandlerFactory<AsyncPushConsumer> pushes,
                HttpContext context) {
            throw new UnsupportedOperationException("nothing is sent here");
        }

        @Override
        public boolean isConnected() {
            return connected;
        }

        @Override
        public void setSocketTimeout(Timeout timeout) {
            // nothing is received here
        }

        @Override
        public void close(CloseMode mode) {
            connected = false;
        }

        @Override
        public EndpointInfo getInfo() {
            return new EndpointInfo(version, null);
        }
    }
}
