package com.xuqm.examples.webhook;

import com.xuqm.sdk.webhook.receive.WebhookDispatcher;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.EventExecutorGroup;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/** Runs {@link NettyWebhookHandler} in a server. */
public final class NettyExample implements Program.Server, AutoCloseable {

    /** As much as the verifier allows by default. */
    private static final int MAX_BODY_BYTES = 1024 * 1024;

    private final EventLoopGroup loops;
    private final EventExecutorGroup handlers = new DefaultEventExecutorGroup(8);
    private final Channel server;

    @SuppressWarnings("deprecation") // the one group that both Netty 4.1 and 4.2 have
    public NettyExample(WebhookDispatcher dispatcher, int port) throws InterruptedException {
        loops = new NioEventLoopGroup(1);
        server = new ServerBootstrap()
                .group(loops)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        channel.pipeline()
                                .addLast(new HttpServerCodec())
                                .addLast(new HttpObjectAggregator(MAX_BODY_BYTES, true))
                                .addLast(handlers, new NettyWebhookHandler(dispatcher));
                    }
                })
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                .sync()
                .channel();
    }

    public static void main(String[] args) throws Exception {
        Program.run(args, NettyExample::new);
    }

    @Override
    public int port() {
        return ((InetSocketAddress) server.localAddress()).getPort();
    }

    @Override
    public void close() {
        server.close().syncUninterruptibly();
        loops.shutdownGracefully(0, 5, TimeUnit.SECONDS).syncUninterruptibly();
        handlers.shutdownGracefully(0, 5, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
