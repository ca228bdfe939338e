package com.xuqm.transport.netty;

import io.netty.channel.ChannelFactory;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** The event loops of one transport: on native epoll where its library is present and loads, else on NIO. */
final class EventLoops {

    /** A loop carries tens of thousands of requests a second; more threads would only take the processors from the callers. */
    private static final int MOST_THREADS = 4;

    private final EventLoopGroup group;
    private final ChannelFactory<SocketChannel> channelFactory;

    private EventLoops(EventLoopGroup group, ChannelFactory<SocketChannel> channelFactory) {
        this.group = group;
        this.channelFactory = channelFactory;
    }

    /**
     * Makes the loops; their threads start with the first request.
     *
     * @param allowNative whether epoll may be used
     */
    static EventLoops create(boolean allowNative) {
        int threads = Math.max(1, Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors() / 2));
        return allowNative && hasEpoll()
                ? new EventLoops(EpollLoops.group(threads, threadFactory()), EpollLoops.channelFactory())
                : new EventLoops(nioGroup(threads, threadFactory()), NioSocketChannel::new);
    }

    /** The same loops, with other channels. */
    EventLoops with(ChannelFactory<SocketChannel> channels) {
        return new EventLoops(group, channels);
    }

    private static boolean hasEpoll() {
        try {
            return EpollLoops.isAvailable();
        } catch (LinkageError e) {
            // netty-transport-classes-epoll is optional and absent
            return false;
        }
    }

    /** Netty 4.2 replaces the class by one that 4.1 has not, and keeps it as a thin subclass of that; here both have to do. */
    @SuppressWarnings("deprecation")
    private static EventLoopGroup nioGroup(int threads, ThreadFactory factory) {
        return new NioEventLoopGroup(threads, factory);
    }

    private static ThreadFactory threadFactory() {
        return new DefaultThreadFactory("xuqm-netty-io", true) {
            @Override
            protected Thread newThread(Runnable task, String name) {
                Thread thread = super.newThread(task, name);
                // not the class loader of whoever happens to send the first request
                thread.setContextClassLoader(EventLoops.class.getClassLoader());
                return thread;
            }
        };
    }

    /** All of them, in the order in which {@link #next()} gives them. */
    List<EventLoop> all() {
        List<EventLoop> all = new ArrayList<>();
        group.forEach(loop -> all.add((EventLoop) loop));
        return all;
    }

    EventLoop next() {
        return group.next();
    }

    ChannelFactory<SocketChannel> channelFactory() {
        return channelFactory;
    }

    /** Closes all channels, runs the tasks that are there, and ends the threads. */
    void close() {
        group.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }

    /** Waits for the threads to end; returns at once on one of them, which cannot end before it has returned. */
    void awaitEnd(long nanos) throws InterruptedException {
        for (var loop : group) {
            if (loop.inEventLoop()) {
                return;
            }
        }
        group.awaitTermination(nanos, TimeUnit.NANOSECONDS);
    }
}
