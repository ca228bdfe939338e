package com.xuqm.transport.netty;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.tck.http.ScriptedServer;
import io.netty.channel.ChannelFactory;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is thrown on the way to a connection, such as by a Netty of which one jar is of another version. */
@DisplayName("An error on the way to a connection")
@ExtendWith(LeakGuard.class)
class ConnectStepsTest {

    private final AtomicBoolean broken = new AtomicBoolean(true);

    private void strike() {
        if (broken.get()) {
            throw new NoClassDefFoundError("of another version");
        }
    }

    /** Fails the exchange, and frees the one place of the pool for the next. */
    private void assertHarmless(ChannelFactory<SocketChannel> channels) throws Exception {
        TransportOptions options =
                TransportOptions.builder().maxConnectionsPerHost(1).build();
        try (ScriptedServer server = ScriptedServer.start(ScriptedServer.answering(200, "ok"));
                NettyHttpTransport transport =
                        new NettyHttpTransport(options, EventLoops.create(false).with(channels))) {
            URI uri = URI.create("http://127.0.0.1:" + server.port() + "/");
            CompletableFuture<HttpResponse> struck = transport.send(Requests.get(uri), Requests.late());
            HttpTransportException failure = Requests.failure(struck);
            assertThat(failure.kind()).isEqualTo(HttpTransportException.Kind.OTHER);
            assertThat(failure.mayHaveBeenSent()).isFalse();
            assertThat(failure)
                    .hasMessage("the connection could not be set up (http://127.0.0.1:" + server.port()
                            + "); the cause tells why")
                    .hasRootCauseInstanceOf(NoClassDefFoundError.class);

            broken.set(false);
            assertThat(Requests.response(transport.send(Requests.get(uri), Requests.late()))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    @DisplayName("as the channel is made fails the exchange and harms no other")
    void asTheChannelIsMade() throws Exception {
        assertHarmless(() -> {
            strike();
            return new NioSocketChannel();
        });
    }

    @Test
    @DisplayName("as the connection is there, and again as it is given up, fails the exchange and harms no other")
    void asTheConnectionIsThere() throws Exception {
        assertHarmless(() -> new NioSocketChannel() {
            @Override
            public ChannelPipeline pipeline() {
                if (isActive()) {
                    strike();
                }
                return super.pipeline();
            }
        });
    }
}
