package com.xuqm.transport.netty;

import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.support.SharedResolver;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.channel.ConnectTimeoutException;
import io.netty.channel.EventLoop;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.concurrent.Future;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLEngine;
import org.jspecify.annotations.Nullable;

/**
 * The making of one connection: look up the name, connect to its addresses one after the other, ask the proxy for a tunnel, shake
 * hands. The connect timeout covers all but the handshake. The deadline of the exchange that it is made for covers everything; but
 * where a peer has taken the connection by then, it is finished within the connect timeout, for others: a handshake that takes
 * longer than the deadlines would else never come to its end, however often it is begun.
 *
 * <p>Everything happens on the event loop of the connection to be, but for what may block.
 */
final class ConnectAttempt implements NettyExchange.Holder, HostPool.Member, SharedResolver.Waiter {

    private final HostPool pool;
    private final NettyExchange exchange;
    private final Resources resources;
    private final EventLoop loop;

    private @Nullable Future<?> deadlineTimer;
    private @Nullable Future<?> connectTimer;
    private long connectBy;
    private SharedResolver.@Nullable Lookup lookup;
    private @Nullable Channel channel;

    /** Whether a peer has taken the connection. */
    private boolean established;

    private boolean shakesHands;

    /** Whether the connect timeout is over. */
    private boolean overtime;

    /** Whether the exchange still waits for this. */
    private boolean wanted = true;

    private boolean over;

    ConnectAttempt(HostPool pool, NettyExchange exchange, Resources resources) {
        this.pool = pool;
        this.exchange = exchange;
        this.resources = resources;
        this.loop = resources.loops().next();
    }

    /** Starts. From any thread. */
    void start() {
        try {
            loop.execute(() -> step(this::begin));
        } catch (RejectedExecutionException e) {
            exchange.failClosed();
            pool.gone(this);
        }
    }

    private void begin() {
        if (!exchange.isHeldBy(this)) {
            end();
            return;
        }
        long connectTimeout = resources.limits().connectNanos();
        connectBy = System.nanoTime() + connectTimeout;
        deadlineTimer =
                loop.schedule(exchange::failDeadline, exchange.deadline().remainingNanos(), TimeUnit.NANOSECONDS);
        connectTimer = loop.schedule(this::connectTimeIsUp, connectTimeout, TimeUnit.NANOSECONDS);
        lookup = resources.resolver().resolve(resources.proxy().hostFor(pool.origin()), this);
    }

    /** Does a step; whatever goes wrong in it, a library of the wrong version for one, the exchange must end. */
    private void step(Runnable task) {
        try {
            task.run();
        } catch (Throwable e) {
            if (wanted) { // before all else, which may throw as well
                exchange.fail(exchange.failures().other("the connection could not be set up", e));
            }
            end();
        }
    }

    /** Goes to the event loop; if it has ended, so have all exchanges. */
    private void onLoop(Runnable task) {
        try {
            loop.execute(() -> step(task));
        } catch (RejectedExecutionException e) {
            exchange.failClosed();
        }
    }

    @Override
    public void resolved(List<InetAddress> addresses) {
        onLoop(() -> prepare(addresses));
    }

    @Override
    public void failed(Throwable cause) {
        onLoop(() -> fail(exchange.failures().unresolved(cause)));
    }

    private void prepare(List<InetAddress> addresses) {
        if (over) {
            return;
        }
        lookup = null;
        if (!pool.origin().secure()) {
            connect(addresses, 0, null);
            return;
        }
        try {
            // may load the JVM's certificates
            resources.workers().execute(() -> prepareTls(addresses));
        } catch (RejectedExecutionException e) {
            if (pool.isClosed()) {
                exchange.failClosed();
            } else {
                fail(exchange.failures().other("TLS could not be set up", e));
            }
        }
    }

    private void prepareTls(List<InetAddress> addresses) {
        try {
            SSLEngine engine = resources.tls().engine(pool.origin());
            onLoop(() -> connect(addresses, 0, engine));
        } catch (Throwable e) { // whatever a context throws, the exchange must end
            onLoop(() -> fail(exchange.failures().tls(e)));
        }
    }

    private void connect(List<InetAddress> addresses, int index, @Nullable SSLEngine engine) {
        if (over) {
            return;
        }
        InetSocketAddress address =
                new InetSocketAddress(addresses.get(index), resources.proxy().portFor(pool.origin()));
        // made here and not by Netty, which reports a class that does not link on a thread of its own
        SocketChannel made = resources.loops().channelFactory().newChannel();
        channel = made;
        ChannelFuture connected = bootstrap(made, addresses.size() - index).connect(address);
        connected.addListener(done -> step(() -> {
            if (over) {
                connected.channel().close();
            } else if (done.isSuccess()) {
                tunnel(connected.channel(), engine);
            } else if (index + 1 < addresses.size()) {
                connect(addresses, index + 1, engine);
            } else {
                failConnect(done.cause());
            }
        }));
    }

    /** The time that is left is shared by the addresses that are left. */
    private Bootstrap bootstrap(SocketChannel made, int addressesLeft) {
        long share = (connectBy - System.nanoTime()) / addressesLeft;
        int millis = (int) Math.max(1, Math.min(Integer.MAX_VALUE, TimeUnit.NANOSECONDS.toMillis(share)));
        return new Bootstrap()
                .group(loop)
                .channelFactory(() -> made)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, millis)
                .option(ChannelOption.TCP_NODELAY, true)
                // a failure to write must not drop an answer that has arrived; see Connection.exceptionCaught
                .option(ChannelOption.AUTO_CLOSE, false)
                .handler(new Silencer());
    }

    private void connectTimeIsUp() {
        overtime = true;
        if (!shakesHands || !wanted) {
            fail(exchange.failures().connectTimeout(null));
        }
    }

    private void failConnect(Throwable cause) {
        if (cause instanceof ConnectTimeoutException) {
            fail(exchange.failures().connectTimeout(cause));
        } else if (String.valueOf(cause.getMessage()).contains("reset")) {
            // only a connection that exists can be reset: it was made, and lost before this side could notice
            fail(exchange.failures().lostUnsent(cause));
        } else {
            fail(exchange.failures().unreachable(cause));
        }
    }

    private void tunnel(Channel connected, @Nullable SSLEngine engine) {
        established = true;
        if (resources.proxy().tunnels(pool.origin())) {
            new Tunnel(pool.origin(), resources, this::fail, () -> step(() -> secure(connected, engine)))
                    .openOn(connected);
        } else {
            secure(connected, engine);
        }
    }

    private void secure(Channel connected, @Nullable SSLEngine engine) {
        if (over) {
            return;
        }
        if (engine == null) {
            finish(connected);
            return;
        }
        shakesHands = true;
        // on workers, because a trust manager may block
        SslHandler handler = new SslHandler(engine, resources.workers());
        handler.setHandshakeTimeoutMillis(0); // the deadline holds
        connected.pipeline().addFirst(handler);
        handler.handshakeFuture()
                .addListener(done -> step(() -> {
                    if (over) {
                        connected.close();
                    } else if (done.isSuccess()) {
                        finish(connected);
                    } else {
                        failHandshake(done.cause(), connected);
                    }
                }));
    }

    /**
     * What the engine itself throws, be it about a certificate, an alert or the protocol, is a failure of TLS, and would be so again;
     * a connection that ends meanwhile was lost, as when a load balancer restarts.
     */
    private void failHandshake(Throwable reported, Channel connected) {
        Silencer silencer = connected.pipeline().get(Silencer.class);
        Throwable seen = silencer == null ? null : silencer.first;
        Throwable cause = seen != null && Failures.isLoss(reported) ? seen : reported;
        fail(
                Failures.isLoss(cause)
                        ? exchange.failures().lostInHandshake(cause)
                        : exchange.failures().tls(cause));
    }

    private void finish(Channel connected) {
        connected.pipeline().remove(Silencer.class);
        Connection connection = new Connection(connected, pool, resources);
        over = true;
        stopTimers();
        if (!pool.connected(this, connection)) {
            exchange.failClosed();
            connection.shutDown();
        } else if (wanted) {
            connection.offer(exchange);
        } else {
            connection.release();
        }
    }

    private void stopTimers() {
        if (deadlineTimer != null) {
            deadlineTimer.cancel(false);
        }
        if (connectTimer != null) {
            connectTimer.cancel(false);
        }
    }

    private void fail(HttpTransportException failure) {
        if (end() && wanted) {
            exchange.fail(failure);
        }
    }

    /** Ends this and frees its place; returns whether it was not over before. */
    private boolean end() {
        if (over) {
            return false;
        }
        over = true;
        stopTimers();
        if (lookup != null) {
            lookup.leave();
        }
        pool.gone(this);
        if (channel != null) {
            closeBareOfTls(channel);
        }
        return true;
    }

    /** TLS would say its farewell first, and for that wait for a trust manager that is busy. */
    private static void closeBareOfTls(Channel channel) {
        try {
            ChannelHandlerContext lowest = channel.pipeline().firstContext();
            if (lowest == null) {
                channel.close();
            } else {
                lowest.close();
            }
        } catch (Throwable e) { // the socket must not stay open, whatever is wrong with its pipeline
            channel.unsafe().closeForcibly();
        }
    }

    @Override
    public void abandoned(NettyExchange ended) {
        onLoop(() -> {
            wanted = false;
            if (!established || overtime) {
                end();
            }
        });
    }

    @Override
    public void shutDown() {
        exchange.failClosed();
        onLoop(this::end);
    }

    /** Keeps failures from Netty's log: whoever waits for the connection hears of them by its future. */
    private static final class Silencer extends ChannelInboundHandlerAdapter {

        /** What went wrong first; what is reported later is only that the connection is closed. */
        private @Nullable Throwable first;

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            if (first == null) {
                first = Failures.unwrapped(cause);
            }
            context.close();
        }
    }
}
