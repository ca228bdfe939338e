package com.xuqm.transport.netty;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.support.TransportFailures;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.function.Consumer;

/** Asks a proxy for a tunnel (RFC 9110, 9.3.6) and leaves the channel as if it led to the origin itself. */
final class Tunnel extends ChannelInboundHandlerAdapter {

    private final Origin origin;
    private final Resources resources;
    private final Consumer<HttpTransportException> onFailure;
    private final Runnable onSuccess;
    private final ResponseDecoder decoder = new ResponseDecoder();

    private int status;
    private boolean over;

    /**
     * Creates the handler of one tunnel.
     *
     * @param onFailure is told, at most once, why there is no tunnel; nothing of the request has been sent then
     * @param onSuccess is called, at most once, when there is one
     */
    Tunnel(Origin origin, Resources resources, Consumer<HttpTransportException> onFailure, Runnable onSuccess) {
        this.origin = origin;
        this.resources = resources;
        this.onFailure = onFailure;
        this.onSuccess = onSuccess;
    }

    /** Sends the request to the proxy. */
    void openOn(Channel channel) {
        decoder.expectNoBody(true);
        channel.pipeline().addFirst(decoder, this);
        ByteBuf request = channel.alloc().buffer();
        request.writeCharSequence(request(), US_ASCII);
        channel.writeAndFlush(request, channel.voidPromise());
    }

    private String request() {
        String target = origin.host() + ':' + origin.port();
        StringBuilder text = new StringBuilder("CONNECT ")
                .append(target)
                .append(" HTTP/1.1\r\nHost: ")
                .append(target)
                .append("\r\nUser-Agent: ")
                .append(resources.userAgent())
                .append("\r\n");
        String credentials = resources.proxy().credentials();
        if (credentials != null) {
            text.append("Proxy-Authorization: ").append(credentials).append("\r\n");
        }
        return text.append("\r\n").toString();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        try {
            if (!over) {
                read(context, (HttpObject) message);
            }
        } finally {
            ReferenceCountUtil.release(message);
        }
    }

    private void read(ChannelHandlerContext context, HttpObject piece) {
        if (piece.decoderResult().isFailure()) {
            // Netty quotes in its message what it received, which must not get into a log
            Throwable cause = piece.decoderResult().cause();
            fail(failures().proxyProtocol(cause.getClass().getSimpleName()));
            return;
        }
        if (piece instanceof HttpResponse head) {
            status = head.status().code();
            if (status >= 300 || status == 101) {
                fail(failures().proxyRefused(status));
            }
        }
        if (piece instanceof LastHttpContent && status >= 200 && !over) {
            over = true;
            context.pipeline().remove(decoder);
            context.pipeline().remove(this);
            onSuccess.run();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        fail(failures().lostInTunnel(null));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        fail(
                Failures.isLoss(cause)
                        ? failures().lostInTunnel(cause)
                        : failures().proxyProtocol(cause.getClass().getSimpleName()));
    }

    private TransportFailures failures() {
        return resources.failures(origin);
    }

    private void fail(HttpTransportException failure) {
        if (!over) {
            over = true;
            onFailure.accept(failure);
        }
    }
}
