package com.xuqm.examples.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.webhook.receive.WebhookCheck;
import com.xuqm.sdk.webhook.receive.WebhookDispatcher;
import com.xuqm.sdk.webhook.receive.WebhookListener;
import com.xuqm.sdk.webhook.receive.WebhookVerifier;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.PrematureChannelClosureException;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A Netty handler of webhooks")
class NettyWebhookHandlerTest {

    private final List<WebhookCheck> dispatched = new CopyOnWriteArrayList<>();
    private final WebhookDispatcher dispatcher = WebhookDispatcher.builder(WebhookVerifier.of("whs"))
            .listener(new WebhookListener() {
                @Override
                public void refused(WebhookCheck check) {
                    dispatched.add(check);
                }
            })
            .build();
    private final EmbeddedChannel channel = new EmbeddedChannel(
            new HttpServerCodec(), new HttpObjectAggregator(100, true), new NettyWebhookHandler(dispatcher));

    @AfterEach
    void close() {
        channel.finishAndReleaseAll();
        dispatcher.close();
    }

    private String answer(String request) {
        channel.writeInbound(Unpooled.copiedBuffer(request, US_ASCII));
        return answer();
    }

    private String answer() {
        StringBuilder answer = new StringBuilder();
        for (ByteBuf part = channel.readOutbound(); part != null; part = channel.readOutbound()) {
            answer.append(part.toString(US_ASCII));
            part.release();
        }
        return answer.toString();
    }

    private void assertClosedWithoutAWord() {
        assertThat(channel.isOpen()).isFalse();
        channel.checkException(); // throws what reached the end of the pipeline, which Netty logs with its stack
    }

    static Stream<Exception> whatSendersCause() {
        return Stream.of(
                new SocketException("Connection reset"),
                new PrematureChannelClosureException("in the middle of a body"),
                new TooLongFrameException("without an end"));
    }

    @ParameterizedTest
    @MethodSource("whatSendersCause")
    void lets_a_sender_go_who_hangs_up(Exception cause) {
        channel.pipeline().fireExceptionCaught(cause);

        assertThat(answer()).isEmpty();
        assertClosedWithoutAWord();
    }

    @Test
    void lets_a_sender_go_who_hangs_up_in_the_middle_of_a_body() {
        assertThat(answer("POST /webhooks/xuqm HTTP/1.1\r\nContent-Length: 50\r\n\r\nhalf"))
                .isEmpty();
        channel.close().syncUninterruptibly();

        assertThat(dispatched).isEmpty();
        assertClosedWithoutAWord();
    }

    @Test
    void answers_500_if_it_fails_itself_so_that_the_event_comes_again() {
        channel.pipeline().fireExceptionCaught(new IllegalStateException("the database is away"));

        assertThat(answer()).startsWith("HTTP/1.1 500 ").doesNotContain("database");
        assertClosedWithoutAWord();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no HTTP at all\r\n\r\n",
                "POST /webhooks/xuqm HTTP/1.1\r\nno header\r\n\r\n",
                "POST /webhooks/xuqm HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nno number\r\n"
            })
    void answers_400_to_what_is_no_http_and_dispatches_nothing_of_it(String request) {
        assertThat(answer(request)).startsWith("HTTP/1.1 400 ");
        assertThat(dispatched).isEmpty();
        assertClosedWithoutAWord();
    }

    @Test
    void leaves_a_body_that_is_too_large_to_the_aggregator() {
        String answer = answer("POST /webhooks/xuqm HTTP/1.1\r\nContent-Length: 101\r\n\r\n" + "x".repeat(101));

        assertThat(answer).startsWith("HTTP/1.1 413 ");
        assertThat(dispatched).isEmpty();
        channel.checkException();
    }

    @Test
    void answers_what_the_dispatcher_says() {
        assertThat(answer("POST /webhooks/xuqm HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}"))
                .startsWith("HTTP/1.1 400 ")
                .endsWith("{}");
        assertThat(dispatched).extracting(WebhookCheck::reason).containsExactly(WebhookCheck.Reason.MISSING_HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /webhooks/xuqm", "POST /elsewhere"})
    void answers_404_elsewhere(String line) {
        assertThat(answer(line + " HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}")).startsWith("HTTP/1.1 404 ");
        assertThat(dispatched).isEmpty();
    }
}
