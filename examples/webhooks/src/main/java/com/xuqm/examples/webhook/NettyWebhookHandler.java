package com.xuqm.examples.webhook;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.webhook.receive.WebhookDispatcher;
import com.xuqm.sdk.webhook.receive.WebhookReply;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.CodecException;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Receives webhooks with Netty. It belongs behind an {@code HttpObjectAggregator}, which bounds the body, and on an executor group
 * of its own: handlers of events may block, and an event loop must not.
 */
public final class NettyWebhookHandler extends SimpleChannelInboundHandler<FullHttpRequest> {

    private static final System.Logger LOG = System.getLogger(NettyWebhookHandler.class.getName());

    private final WebhookDispatcher dispatcher;

    public NettyWebhookHandler(WebhookDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
        if (request.decoderResult().isFailure()) {
            answer(context, empty(HttpResponseStatus.BAD_REQUEST)); // it is no HTTP, or a part of it only
            return;
        }
        if (!request.method().equals(HttpMethod.POST) || !request.uri().equals("/webhooks/xuqm")) {
            answer(context, empty(HttpResponseStatus.NOT_FOUND));
            return;
        }
        List<String> headers = new ArrayList<>();
        request.headers().forEach(header -> {
            headers.add(header.getKey());
            headers.add(header.getValue());
        });
        WebhookReply reply =
                dispatcher.dispatch(HttpHeaders.received(headers), ByteBufUtil.getBytes(request.content()));
        FullHttpResponse response = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                HttpResponseStatus.valueOf(reply.status()),
                Unpooled.wrappedBuffer(reply.bytes()));
        response.headers().set(HttpHeaderNames.CONTENT_TYPE, reply.contentType());
        answer(context, response);
    }

    /** Without it each sender who hangs up would be a warning with a stack trace, and a connection that stays open. */
    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (cause instanceof IOException || cause instanceof CodecException) {
            context.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
            return;
        }
        LOG.log(System.Logger.Level.WARNING, "a webhook post could not be answered: {0}", cause.toString());
        answer(context, empty(HttpResponseStatus.INTERNAL_SERVER_ERROR)); // the service delivers it again
    }

    private static FullHttpResponse empty(HttpResponseStatus status) {
        return new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status);
    }

    private static void answer(ChannelHandlerContext context, FullHttpResponse response) {
        response.headers()
                .setInt(HttpHeaderNames.CONTENT_LENGTH, response.content().readableBytes());
        context.writeAndFlush(response).addListener(ChannelFutureListener.CLOSE);
    }
}
