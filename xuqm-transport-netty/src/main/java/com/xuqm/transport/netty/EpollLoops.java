package com.xuqm.transport.netty;

import io.netty.channel.ChannelFactory;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollEventLoopGroup;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.channel.socket.SocketChannel;
import java.util.concurrent.ThreadFactory;

/** All that touches the optional classes of native epoll: apart, so that their absence shows as a LinkageError here only. */
final class EpollLoops {

    private EpollLoops() {}

    static boolean isAvailable() {
        return Epoll.isAvailable();
    }

    /** Deprecated in Netty 4.2 in favour of a class that 4.1 has not; see {@link EventLoops}. */
    @SuppressWarnings("deprecation")
    static EventLoopGroup group(int threads, ThreadFactory factory) {
        return new EpollEventLoopGroup(threads, factory);
    }

    static ChannelFactory<SocketChannel> channelFactory() {
        return EpollSocketChannel::new;
    }
}
