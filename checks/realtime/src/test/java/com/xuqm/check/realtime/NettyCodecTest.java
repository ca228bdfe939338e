package com.xuqm.check.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.emulator.realtime.WireForm;
import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.MessageToMessageDecoder;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.codec.stomp.DefaultStompFrame;
import io.netty.handler.codec.stomp.StompCommand;
import io.netty.handler.codec.stomp.StompFrame;
import io.netty.handler.codec.stomp.StompSubframeAggregator;
import io.netty.handler.codec.stomp.StompSubframeDecoder;
import io.netty.handler.codec.stomp.StompSubframeEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A codec that nobody here wrote, Netty's, with the emulator. */
class NettyCodecTest {

    private static final int MOST = 1024 * 1024;

    @RegisterExtension
    static final XuqmEmulatorExtension XUQM = new XuqmEmulatorExtension();

    private final XuqmEmulator emulator = XUQM.emulator();
    private final EventLoopGroup loops = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final BlockingQueue<String> inbox = new LinkedBlockingQueue<>();

    @AfterEach
    void stop() {
        loops.shutdownGracefully(0, 10, TimeUnit.SECONDS).syncUninterruptibly();
    }

    private Channel open(String token) throws InterruptedException {
        java.net.URI url = java.net.URI.create(emulator.realtime().url() + "?token=" + token);
        CountDownLatch upgraded = new CountDownLatch(1);
        Channel channel = new Bootstrap()
                .group(loops)
                .channel(NioSocketChannel.class)
                .handler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel made) {
                        made.pipeline()
                                .addLast(new HttpClientCodec())
                                .addLast(new HttpObjectAggregator(MOST))
                                .addLast(new WebSocketClientProtocolHandler(WebSocketClientProtocolConfig.newBuilder()
                                        .webSocketUri(url)
                                        .subprotocol("v12.stomp")
                                        .maxFramePayloadLength(MOST)
                                        .build()))
                                .addLast(new Unwrapped(upgraded))
                                .addLast(new StompSubframeDecoder(MOST, MOST, true))
                                .addLast(new StompSubframeAggregator(MOST))
                                .addLast(new InTextFrames())
                                .addLast(new Inbox());
                    }
                })
                .connect(url.getHost(), url.getPort())
                .sync()
                .channel();
        assertThat(upgraded.await(1, TimeUnit.MINUTES)).isTrue();
        return channel;
    }

    private static StompFrame frame(StompCommand command, String body, String... namesAndValues) {
        ByteBuf content = Unpooled.copiedBuffer(body, StandardCharsets.UTF_8);
        StompFrame frame = new DefaultStompFrame(command, content);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            frame.headers().set(namesAndValues[i], namesAndValues[i + 1]);
        }
        return frame;
    }

    private static void send(Channel channel, StompFrame frame) {
        assertThat(channel.writeAndFlush(frame).awaitUninterruptibly().isSuccess())
                .isTrue();
    }

    private String next() throws InterruptedException {
        String next = inbox.poll(1, TimeUnit.MINUTES);
        assertThat(next).as("a frame").isNotNull();
        return next;
    }

    @Test
    void it_connects_subscribes_hears_and_sends() throws Exception {
        Channel alice = open(emulator.issueToken("user_001"));
        send(alice, frame(StompCommand.CONNECT, "", "accept-version", "1.2", "host", "localhost"));
        assertThat(next()).startsWith("CONNECTED null ");

        send(
                alice,
                frame(
                        StompCommand.SUBSCRIBE,
                        "",
                        "id",
                        "a:b\\c",
                        "destination",
                        "/user/queue/messages",
                        "receipt",
                        "r:1"));
        assertThat(next()).isEqualTo("RECEIPT r:1 ");

        for (WireForm form : new WireForm[] {
            WireForm.USUAL,
            WireForm.USUAL.withCrlf(),
            WireForm.USUAL.inFragmentsOf(100),
            WireForm.USUAL.inMessagesOf(50),
            WireForm.USUAL.inBinary()
        }) {
            emulator.realtime().write(form);
            String body =
                    "{\"toId\":\"user_001\",\"chatType\":\"SINGLE\",\"msgType\":\"TEXT\",\"content\":\"to myself 😀 "
                            + form.fragmentBytes() + "\"}";
            send(alice, frame(StompCommand.SEND, body, "destination", "/app/chat.send"));

            assertThat(next()).startsWith("MESSAGE a:b\\c ").contains("to myself 😀 " + form.fragmentBytes());
        }
        emulator.realtime().write(WireForm.USUAL);
        send(alice, frame(StompCommand.DISCONNECT, "", "receipt", "bye"));
        assertThat(next()).isEqualTo("RECEIPT bye ");
        emulator.realtime().awaitConnections("user_001", 0, Duration.ofMinutes(1));
    }

    @Test
    void it_understands_that_it_is_not_let_in() throws Exception {
        Channel nobody = open("nonsense");
        send(nobody, frame(StompCommand.CONNECT, "", "accept-version", "1.2"));

        assertThat(next()).isEqualTo("ERROR null Unauthorized");
        assertThat(nobody.closeFuture().await(1, TimeUnit.MINUTES)).isTrue();
    }

    /** Takes the frames of WebSocket away from around the bytes. */
    private static final class Unwrapped extends MessageToMessageDecoder<WebSocketFrame> {

        private final CountDownLatch upgraded;

        Unwrapped(CountDownLatch upgraded) {
            this.upgraded = upgraded;
        }

        @Override
        protected void decode(ChannelHandlerContext context, WebSocketFrame frame, List<Object> out) {
            out.add(frame.content().retain());
        }

        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
            if (event == WebSocketClientProtocolHandler.ClientHandshakeStateEvent.HANDSHAKE_COMPLETE) {
                upgraded.countDown();
            }
            super.userEventTriggered(context, event);
        }
    }

    /** Puts frames of WebSocket around the bytes. */
    private static final class InTextFrames extends StompSubframeEncoder {
        @Override
        protected Object convertFullFrame(StompFrame original, ByteBuf encoded) {
            return new TextWebSocketFrame(encoded);
        }
    }

    private final class Inbox extends SimpleChannelInboundHandler<StompFrame> {
        @Override
        protected void channelRead0(ChannelHandlerContext context, StompFrame frame) {
            CharSequence id = frame.headers().get("receipt-id");
            inbox.add(frame.command() + " " + (id == null ? frame.headers().get("subscription") : id) + " "
                    + frame.content().toString(StandardCharsets.UTF_8));
        }
    }
}
