package com.xuqm.transport.netty;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.support.TransportFailures;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.ssl.SslCloseCompletionEvent;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * An open connection, which carries one exchange at a time and goes back to the pool after each. Everything happens on its event
 * loop, but for the methods that say otherwise.
 */
final class Connection extends ChannelInboundHandlerAdapter implements NettyExchange.Holder, HostPool.Member {

    /** A connection that its peer closes within this time was not closed for having been idle. */
    private static final long SOON_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final HostPool pool;
    private final Resources resources;
    private final Channel channel;
    private final ResponseDecoder decoder = new ResponseDecoder();
    private final NettyResponseReader reader;
    private final RequestWriter writer;
    private final Alarm alarm;

    private @Nullable NettyExchange current;

    /** Whether the last byte of the current response has arrived. */
    private boolean ended;

    /** The current response, complete. */
    private @Nullable HttpResponse response;

    /** Whether this has been in the pool. */
    private boolean used;

    /** Whether this has brought a second answer. */
    private boolean reused;

    /** Whether this is being closed, which with TLS takes a moment. */
    private boolean doomed;

    /** Whether the peer has said by TLS that nothing more will come. */
    private boolean farewell;

    private boolean paused;
    private final long retiresAt;
    private long idleSince;
    private long idleNanos;
    private @Nullable Throwable lastError;

    /**
     * Wraps a channel that leads to its peer, TLS included.
     *
     * @param channel a channel of the given pool's origin, to whose pipeline this and its decoder are added here
     */
    Connection(Channel channel, HostPool pool, Resources resources) {
        this.channel = channel;
        this.pool = pool;
        this.resources = resources;
        this.reader = new NettyResponseReader(this, resources);
        boolean forwarded = resources.proxy().forwards(pool.origin());
        String credentials = forwarded ? resources.proxy().credentials() : null;
        this.writer = new RequestWriter(
                channel, new RequestHead(pool.origin().hostHeader(), resources.userAgent(), forwarded, credentials));
        this.alarm = new Alarm(channel.eventLoop(), this::timeIsUp);
        this.idleSince = System.nanoTime();
        this.retiresAt = idleSince + resources.lifetime().drawNanos();
        this.idleNanos = resources.lifetime().idleNanos(HttpHeaders.empty());
        channel.pipeline().addLast(decoder, this);
    }

    /** Runs a task on the event loop. From any thread. */
    void execute(Runnable task) {
        channel.eventLoop().execute(task);
    }

    /**
     * Carries out an exchange. From any thread; the caller has taken this connection from the pool for it. It begins as a task of
     * its own, also where the event loop itself calls: an exchange that ends as it begins gives the connection to the next, and
     * thousands of them would be as many levels of one stack.
     */
    void offer(NettyExchange exchange) {
        try {
            execute(() -> begin(exchange));
        } catch (RejectedExecutionException e) {
            exchange.failClosed();
        }
    }

    private void begin(NettyExchange exchange) {
        if (doomed || !channel.isActive() || (used && isStale())) {
            discard();
            replace(exchange);
            return;
        }
        if (!exchange.isHeldBy(this)) {
            release();
            return;
        }
        current = exchange;
        reader.expect(exchange);
        decoder.expectNoBody(exchange.request().method() == HttpMethod.HEAD);
        alarm.set(System.nanoTime() + exchange.deadline().remainingNanos());
        if (used) {
            // in the loop's next turn, which begins with a look at the network: the peer may have closed this since its
            // last answer
            channel.eventLoop().schedule(() -> advance(exchange), 0, TimeUnit.NANOSECONDS);
        } else {
            advance(exchange);
        }
    }

    private void discard() {
        doomed = true;
        channel.close();
    }

    /** This connection is dead, and nothing was sent on it. */
    private void replace(NettyExchange exchange) {
        if (pool.isClosed()) {
            exchange.failClosed();
        } else if (used) {
            // it was closed while it lay in the pool: another one does as well, and nobody needs to know
            pool.again(exchange);
        } else {
            // a new one would most likely end the same way, and so on without end
            exchange.fail(failures().lostUnsent(lastError));
        }
    }

    /** The alarm closes idle connections, but is late after the machine has slept. */
    private boolean isStale() {
        long now = System.nanoTime();
        return now - idleSince > idleNanos || isRetired(now);
    }

    private boolean isRetired(long now) {
        return now - retiresAt > 0;
    }

    /** A body has got its next piece, or its first. From any thread. */
    void bodyReady(NettyExchange exchange) {
        try {
            execute(() -> advance(exchange));
        } catch (RejectedExecutionException e) {
            exchange.failClosed();
        }
    }

    /** Goes on with the request. */
    private void advance(NettyExchange exchange) {
        if (current != exchange || ended || doomed || !channel.isActive()) {
            return;
        }
        try {
            writer.advance(exchange);
        } catch (Throwable e) { // such as an OutOfMemoryError where direct memory is short
            fail(failures().other("the request could not be written", e));
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        NettyExchange exchange = current;
        if (exchange != null && writer.hasStarted() && channel.isWritable()) {
            advance(exchange);
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        try {
            if (doomed || ended || !writer.hasStarted()) {
                // an answer that nobody asked for: whatever comes next could not be told apart from it
                discard();
                return;
            }
            reader.read((HttpObject) message, !channel.isActive());
        } catch (HttpTransportException e) {
            fail(e);
        } finally {
            ReferenceCountUtil.release(message);
        }
    }

    /** The last byte of the response has arrived, but the response is not complete before its file is. */
    void bodyEnds() {
        ended = true;
    }

    /** The response is complete. */
    void complete(HttpResponse complete) {
        ended = true;
        response = complete;
    }

    /** The response's file is written, perhaps after the connection has gone. */
    void written(NettyExchange exchange, HttpResponse complete) {
        if (current == exchange) {
            response = complete;
            finish();
        }
    }

    /**
     * Releases the connection after a response. Only here, when all has been read that had arrived: what stands behind the
     * response would else be taken for the answer to the next request.
     */
    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (current != null) {
            finish();
        } else if (decoder.hasLeftover()) {
            // the beginning of something that nobody asked for
            discard();
        }
    }

    private void finish() {
        NettyExchange exchange = current;
        HttpResponse complete = response;
        if (exchange == null || complete == null) {
            return;
        }
        response = null;
        if (used && !reused) {
            reused = true;
            resources.forgetfulPeers().reused(pool.origin());
        }
        idleNanos = resources.lifetime().idleNanos(complete.headers());
        boolean reusable =
                reader.keepAlive() && !paused && !farewell && !doomed && !decoder.hasLeftover() && idleNanos > 0;
        reusable &= used || resources.forgetfulPeers().mayReuse(pool.origin());
        if (!exchange.body().isComplete()) {
            // the answer came early; what is left of the request is not worth sending
            exchange.body().cancel();
            reusable = false;
        }
        // before the caller hears of it, who may send the next request at once and wants this connection for it
        if (reusable && channel.isActive() && !isRetired(System.nanoTime())) {
            release();
        } else {
            discard();
        }
        exchange.succeed(complete);
    }

    /** Goes to the pool, or to the next exchange that waits. */
    void release() {
        current = null;
        used = true;
        ended = false;
        reader.forget();
        writer.reset();
        idleSince = System.nanoTime();
        alarm.set(idleSince + idleNanos);
        pool.release(this);
    }

    private void timeIsUp() {
        NettyExchange exchange = current;
        if (exchange == null) {
            pool.expire(this);
        } else {
            fail(failures().deadline());
        }
    }

    /** Says what went wrong. */
    TransportFailures failures() {
        return resources.failures(pool.origin());
    }

    private void fail(HttpTransportException failure) {
        NettyExchange exchange = current;
        FileSink sink = reader.sink();
        if (sink != null) {
            sink.fail(failure);
        } else if (exchange != null) {
            exchange.fail(failure);
        }
        discard();
    }

    @Override
    public void abandoned(NettyExchange exchange) {
        if (!channel.eventLoop().inEventLoop()) {
            try {
                execute(() -> abandoned(exchange));
            } catch (RejectedExecutionException e) {
                // the event loop has ended, and closed the channel before
            }
            return;
        }
        if (current != exchange) {
            return;
        }
        exchange.body().cancel();
        if (writer.hasStarted()) {
            discard();
        } else {
            release();
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof SslCloseCompletionEvent close && close.isSuccess()) {
            farewell = true;
            if (!writer.hasStarted()) {
                discard();
            }
        }
    }

    /**
     * Checks that the end of the connection is the end of the response: no reset, and over TLS, where anybody on the way could
     * cut it, no end without the peer's word.
     */
    void checkProperEnd() throws HttpTransportException {
        if (lastError != null || (pool.origin().secure() && !farewell)) {
            throw failures().lost(lastError);
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        Throwable real = Failures.unwrapped(cause);
        lastError = real;
        if (Failures.isLoss(real)) {
            // After a failure to read, Netty closes the channel. After a failure to write, the answer may be there
            // already, as when a server refuses an upload half-way: so reading goes on until the connection ends.
            return;
        }
        fail(real instanceof SSLException ? failures().tls(real) : failures().other("the connection failed", real));
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        alarm.stop();
        if (used && !reused && !doomed && System.nanoTime() - idleSince < SOON_NANOS) {
            resources.forgetfulPeers().closedAfterOneAnswer(pool.origin());
        }
        pool.gone(this);
        NettyExchange exchange = current;
        if (exchange == null) {
            return;
        }
        if (!writer.hasStarted()) {
            current = null;
            replace(exchange);
            return;
        }
        exchange.body().cancel();
        if (ended) {
            finish();
        } else {
            fail(failures().lost(lastError));
        }
    }

    /** Reads no more for the time being. */
    void pauseReading() {
        paused = true;
        channel.config().setAutoRead(false);
    }

    /** Reads again. */
    void resumeReading() {
        if (paused) {
            paused = false;
            channel.config().setAutoRead(true);
        }
    }

    /** Ends the connection and what it carries, because the transport is closed. From any thread. */
    @Override
    public void shutDown() {
        try {
            execute(() -> {
                if (current != null) {
                    current.failClosed();
                }
                discard();
            });
        } catch (RejectedExecutionException e) {
            // the event loop has ended, and closed the channel before
        }
    }
}
