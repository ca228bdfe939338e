package com.xuqm.benchmarks.load;

import com.xuqm.sdk.http.HttpRequest;
import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.net.URI;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Netty's HTTP codec used raw, for one backend: a queue of idle connections, one request on each at a time. */
public final class RawNetty implements RawClient {

    private static final int MAX_ANSWER = 1024 * 1024;

    private final EventLoopGroup loop = Loops.one();
    private final Queue<Channel> idle = new ConcurrentLinkedQueue<>();
    private final Bootstrap bootstrap;
    private final @Nullable SslContext tls;

    /**
     * Creates a client, which has not connected yet.
     *
     * @param backend where it sends all requests
     */
    public RawNetty(URI backend) {
        this.tls = backend.getScheme().equals("https") ? tls() : null;
        this.bootstrap = new Bootstrap()
                .group(loop)
                .channel(Loops.client())
                .option(ChannelOption.TCP_NODELAY, true)
                .remoteAddress(backend.getHost(), backend.getPort())
                .handler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        if (tls != null) {
                            channel.pipeline()
                                    .addLast(tls.newHandler(channel.alloc(), backend.getHost(), backend.getPort()));
                        }
                        channel.pipeline()
                                .addLast(new HttpClientCodec())
                                .addLast(new HttpObjectAggregator(MAX_ANSWER))
                                .addLast(new Connection());
                    }
                });
    }

    private static SslContext tls() {
        try {
            return SslContextBuilder.forClient().build();
        } catch (SSLException e) {
            throw new IllegalStateException("this JVM knows no TLS", e);
        }
    }

    private static FullHttpRequest request(HttpRequest message) {
        byte[] body = Objects.requireNonNull(message.body().inMemory(), "a body of bytes");
        FullHttpRequest request = new DefaultFullHttpRequest(
                HttpVersion.HTTP_1_1,
                HttpMethod.valueOf(message.method().name()),
                message.uri().getRawPath() + "?" + message.uri().getRawQuery(),
                Unpooled.wrappedBuffer(body));
        request.headers()
                .set(HttpHeaderNames.HOST, message.uri().getRawAuthority())
                .set(HttpHeaderNames.CONTENT_TYPE, message.body().contentType())
                .set(HttpHeaderNames.CONTENT_LENGTH, body.length);
        message.headers().forEach((name, value) -> request.headers().set(name, value));
        return request;
    }

    @Override
    public CompletableFuture<byte[]> postAsync(HttpRequest request) {
        CompletableFuture<byte[]> answer = new CompletableFuture<>();
        Channel channel = idle.poll();
        if (channel != null) {
            send(channel, request, answer);
        } else {
            ChannelFuture connecting = bootstrap.connect();
            connecting.addListener(done -> {
                if (done.isSuccess()) {
                    send(connecting.channel(), request, answer);
                } else {
                    answer.completeExceptionally(done.cause());
                }
            });
        }
        return answer;
    }

    private static void send(Channel channel, HttpRequest request, CompletableFuture<byte[]> answer) {
        Objects.requireNonNull(channel.pipeline().get(Connection.class), "the handler of a connection").answer = answer;
        channel.writeAndFlush(request(request), channel.voidPromise());
    }

    @Override
    public void close() {
        loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
    }

    /** Completes the answer that is waited for, and gives the connection back. */
    private final class Connection extends SimpleChannelInboundHandler<FullHttpResponse> {

        private volatile @Nullable CompletableFuture<byte[]> answer;

        @Override
        protected void channelRead0(ChannelHandlerContext context, FullHttpResponse response) {
            CompletableFuture<byte[]> waiting = Objects.requireNonNull(answer, "an answer to a request");
            byte[] bytes = ByteBufUtil.getBytes(response.content());
            idle.add(context.channel());
            waiting.complete(Answers.check(response.status().code(), bytes));
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            CompletableFuture<byte[]> waiting = answer;
            context.close();
            if (waiting != null) {
                waiting.completeExceptionally(cause);
            }
        }
    }
}
