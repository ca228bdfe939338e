package com.xuqm.transport.netty;

import com.xuqm.sdk.http.TransportStatistics;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The connections to one origin: a limited number, used again, and given in the order in which exchanges asked for them. Safe for
 * use by many threads; the lock is held for moments only, and never while exchanges end or connections are used.
 */
final class HostPool implements NettyExchange.Holder {

    /** What takes one of the places in a pool: an attempt to connect, then the connection. */
    interface Member {

        /** Ends it, and fails what it is busy with. */
        void shutDown();
    }

    /** What a pool needs from its owner. */
    interface Owner {

        /** Finds a connection for an exchange once more, ahead of all others. */
        void again(NettyExchange exchange);

        /** Forgets a pool that is empty. */
        void retire(HostPool pool);
    }

    private final Origin origin;
    private final Resources resources;
    private final Owner owner;

    // all guarded by this
    private final Set<Member> members = new HashSet<>();
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final Deque<NettyExchange> waiting = new ArrayDeque<>();
    private boolean retired;
    private boolean closed;

    HostPool(Origin origin, Resources resources, Owner owner) {
        this.origin = origin;
        this.resources = resources;
        this.owner = owner;
    }

    Origin origin() {
        return origin;
    }

    /**
     * Gives an exchange a connection, now or later.
     *
     * @param ahead whether it comes before those that wait: it had its turn already, and a connection that was dead
     * @return {@code false} if this pool is retired, so that another has to be made
     */
    boolean acquire(NettyExchange exchange, boolean ahead) {
        Connection connection = null;
        ConnectAttempt attempt = null;
        boolean refused = false;
        synchronized (this) {
            if (retired) {
                return false;
            }
            if (closed) {
                refused = true;
            } else {
                connection = idle.pollFirst();
                if (connection == null) {
                    attempt = hasPlace() ? attemptFor(exchange) : null;
                    refused = attempt == null && !enqueue(exchange, ahead);
                }
            }
        }
        if (refused) {
            exchange.failClosed();
        } else if (connection != null) {
            connection.offer(exchange);
        } else if (attempt != null) {
            attempt.start();
        } else if (exchange.isEnded()) {
            abandoned(exchange);
        }
        return true;
    }

    private boolean hasPlace() {
        return members.size() < resources.limits().connections();
    }

    /** Takes a place for an attempt to connect. */
    private ConnectAttempt attemptFor(NettyExchange exchange) {
        ConnectAttempt attempt = new ConnectAttempt(this, exchange, resources);
        members.add(attempt);
        return attempt;
    }

    /** Returns whether the event loops are still there, which end the wait in time. */
    private boolean enqueue(NettyExchange exchange, boolean ahead) {
        exchange.isHeldBy(this);
        long untilDeadline = exchange.deadline().remainingNanos();
        long patience = Math.min(untilDeadline, resources.limits().poolWaitNanos());
        boolean isDeadline = patience == untilDeadline;
        try {
            exchange.waitsUntil(resources
                    .loops()
                    .next()
                    .schedule(() -> waitedTooLong(exchange, isDeadline), patience, TimeUnit.NANOSECONDS));
        } catch (RejectedExecutionException e) {
            return false;
        }
        if (ahead) {
            waiting.addFirst(exchange);
        } else {
            waiting.addLast(exchange);
        }
        return true;
    }

    private void waitedTooLong(NettyExchange exchange, boolean isDeadline) {
        if (!leave(exchange)) {
            return; // its turn came in the same moment
        }
        if (isDeadline) {
            exchange.failDeadline();
        } else {
            exchange.fail(exchange.failures().poolTimeout());
        }
    }

    /** Takes an exchange out of the queue, and returns whether it was there. */
    private synchronized boolean leave(NettyExchange exchange) {
        return exchange.waitsNoMore() && waiting.remove(exchange);
    }

    /** Takes the first of those that wait, if there is one. Nobody waits once this is closed. */
    private @Nullable NettyExchange dequeue() {
        while (true) {
            NettyExchange next = waiting.pollFirst();
            if (next == null) {
                return null;
            }
            next.waitsNoMore();
            if (!next.isEnded()) {
                return next;
            }
        }
    }

    /**
     * Takes back a connection that can be used again. After a pause of the whole process there may be thousands that wait and have
     * no time left, and whose timers have not come to it yet: they end here.
     */
    void release(Connection connection) {
        while (true) {
            NettyExchange next;
            synchronized (this) {
                next = dequeue();
                if (next == null && !closed) {
                    idle.addFirst(connection);
                    return;
                }
            }
            if (next == null) {
                connection.shutDown();
                return;
            }
            if (!next.deadline().isExpired()) {
                connection.offer(next);
                return;
            }
            next.failDeadline();
        }
    }

    /** An attempt to connect has become a connection; returns {@code false} if this is closed. */
    synchronized boolean connected(ConnectAttempt attempt, Connection connection) {
        members.remove(attempt);
        members.add(connection);
        return !closed;
    }

    /** A member has ended, and its place is free. */
    void gone(Member member) {
        while (true) {
            NettyExchange next;
            ConnectAttempt attempt;
            boolean isEmpty;
            synchronized (this) {
                if (members.remove(member) && member instanceof Connection connection) {
                    idle.remove(connection);
                }
                next = hasPlace() ? dequeue() : null;
                attempt = next == null || isInVain(next) ? null : attemptFor(next);
                isEmpty = next == null && members.isEmpty();
                retired = isEmpty;
            }
            if (attempt != null) {
                attempt.start();
                return;
            }
            if (next == null) {
                if (isEmpty) {
                    owner.retire(this);
                }
                return;
            }
            next.leaveToDeadline();
        }
    }

    private boolean isInVain(NettyExchange waiting) {
        return waiting.deadline().isExpired()
                || resources.silentHosts().leaveTooLittle(waiting.request().uri(), waiting.deadline());
    }

    /** Finds another connection for an exchange whose connection turned out to be dead before anything was sent. */
    void again(NettyExchange exchange) {
        owner.again(exchange);
    }

    /** Closes a connection that has been idle for long, unless it has just been taken. */
    void expire(Connection connection) {
        boolean unused;
        synchronized (this) {
            unused = idle.remove(connection);
        }
        if (unused) {
            connection.shutDown();
        }
    }

    @Override
    public void abandoned(NettyExchange exchange) {
        leave(exchange);
    }

    /** Adds its figures to those of other pools. */
    synchronized TransportStatistics plus(TransportStatistics others) {
        return new TransportStatistics(
                others.inUse() + members.size() - idle.size(),
                others.idle() + idle.size(),
                others.waiting() + waiting.size());
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Fails what waits and what is under way, and ends all connections. */
    void close() {
        List<NettyExchange> unserved;
        List<Member> alive;
        synchronized (this) {
            closed = true;
            unserved = new ArrayList<>(waiting);
            waiting.clear();
            unserved.forEach(NettyExchange::waitsNoMore);
            alive = new ArrayList<>(members);
        }
        unserved.forEach(NettyExchange::failClosed);
        alive.forEach(Member::shutDown);
    }
}
