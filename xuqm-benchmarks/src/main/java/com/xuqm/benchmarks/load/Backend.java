package com.xuqm.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.benchmarks.run.Pinning;
import com.xuqm.benchmarks.sample.Samples;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A backend that does as little as a server can: one event loop, answers that are ready. Runs in a process of its own, prints its
 * port, and ends when its input does.
 */
public final class Backend extends ChannelInitializer<SocketChannel> {

    static final String PINNED = "pinned";

    /** Goes before the file with the key. */
    static final String TLS = "tls=";

    private final ByteBuf login = answer(Samples.loginAnswer());
    private final ByteBuf batch = answer(Samples.batchAnswer());
    private final ByteBuf message = answer(Samples.messageAnswer());
    private final ByteBuf tencent =
            answer("{\"ActionStatus\":\"OK\",\"ErrorInfo\":\"\",\"ErrorCode\":0,\"MsgTime\":1,\"MsgKey\":\"1_1_1\"}"
                    .getBytes(UTF_8));

    private final @Nullable SslContext tls;

    private Backend(@Nullable SslContext tls) {
        this.tls = tls;
    }

    /**
     * Serves until the input ends.
     *
     * @param args {@value #PINNED} to run on the first CPU alone; {@value #TLS} and the file of a {@link TlsKey}
     * @throws IOException if the input or the key cannot be read
     * @throws GeneralSecurityException if the key is none
     */
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        if (List.of(args).contains(PINNED)) {
            Pinning.toFirstCpu();
        }
        Channel channel = new ServerBootstrap()
                .group(Loops.one())
                .channel(Loops.server())
                .childHandler(new Backend(tls(args)))
                .bind("127.0.0.1", 0)
                .syncUninterruptibly()
                .channel();
        System.out.println(((InetSocketAddress) channel.localAddress()).getPort());
        while (System.in.read() >= 0) {
            // the parent says nothing; it only goes away
        }
        System.exit(0);
    }

    private static @Nullable SslContext tls(String[] args) throws IOException, GeneralSecurityException {
        for (String arg : args) {
            if (arg.startsWith(TLS)) {
                return SslContextBuilder.forServer(TlsKey.keys(arg.substring(TLS.length())))
                        .build();
            }
        }
        return null;
    }

    private static ByteBuf answer(byte[] body) {
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(UTF_8);
        return Unpooled.unreleasableBuffer(Unpooled.directBuffer(head.length + body.length)
                .writeBytes(head)
                .writeBytes(body)
                .asReadOnly());
    }

    @Override
    protected void initChannel(SocketChannel channel) {
        if (tls != null) {
            channel.pipeline().addLast(tls.newHandler(channel.alloc()));
        }
        channel.pipeline().addLast(new HttpRequestDecoder()).addLast(new Handler());
    }

    private ByteBuf answerTo(String uri) {
        if (uri.startsWith("/v4/")) {
            return tencent;
        }
        return uri.contains("/login") ? login : uri.contains("/batch-send") ? batch : message;
    }

    private final class Handler extends ChannelInboundHandlerAdapter {

        private ByteBuf answer = message;

        @Override
        public void channelRead(ChannelHandlerContext context, Object part) {
            if (part instanceof HttpRequest request) {
                answer = answerTo(request.uri());
            }
            boolean complete = part instanceof LastHttpContent;
            ReferenceCountUtil.release(part);
            if (complete) {
                context.writeAndFlush(answer.duplicate(), context.voidPromise());
            }
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            context.close(); // a client that has gone
        }
    }
}
