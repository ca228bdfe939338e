package com.xuqm.transport.apache;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.core5.concurrent.BasicFuture;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.reactor.ConnectionInitiator;
import org.apache.hc.core5.reactor.IOSession;
import org.apache.hc.core5.reactor.ProtocolIOSession;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Makes one connection for one exchange: tries the host's addresses one after the other, so that they share the time that there is,
 * and shows what comes of it to the exchange. HttpClient would give all of the time to the first.
 *
 * @param initiator makes connections
 * @param exchange what it is made for
 * @param http1 what it speaks, unless it turns out to speak HTTP/2
 * @param addresses of the host or the proxy
 */
record Dialling(ConnectionInitiator initiator, ApacheExchange exchange, StrictHttp1 http1, List<InetAddress> addresses)
        implements ConnectionInitiator {

    /**
     * Makes the connection.
     *
     * @param unused an address that stands for all of them
     * @return a future that knows nothing and does nothing when it is cancelled: a connection that was cancelled while it was being
     *     handed over would never be closed. So it is made anyway, and closed then.
     */
    @Override
    public Future<IOSession> connect(
            NamedEndpoint remote,
            @Nullable SocketAddress unused,
            @Nullable SocketAddress localAddress,
            @Nullable Timeout timeout,
            @Nullable Object attachment,
            FutureCallback<IOSession> callback) {
        Target target = (address, attempt) -> {
            Future<?> ignored = initiator.connect(
                    remote,
                    new InetSocketAddress(address, remote.getPort()),
                    localAddress,
                    timeout,
                    attachment,
                    attempt);
        };
        new Attempt(target, 0, callback).start();
        return new BasicFuture<>(null);
    }

    private interface Target {

        void connect(InetAddress address, Attempt attempt);
    }

    /** The attempt at one address. */
    private final class Attempt implements FutureCallback<IOSession> {

        private final Target target;
        private final int index;
        private final FutureCallback<IOSession> callback;
        private final AtomicBoolean over = new AtomicBoolean();
        private volatile @Nullable Future<?> patience;

        Attempt(Target target, int index, FutureCallback<IOSession> callback) {
            this.target = target;
            this.index = index;
            this.callback = callback;
        }

        void start() {
            int left = addresses.size() - index;
            if (left > 1) {
                // the last one has all the time that is left
                patience = exchange.workers()
                        .schedule(() -> failed(new SocketTimeoutException()), exchange.connectNanosLeft() / left);
            }
            target.connect(addresses.get(index), this);
        }

        private boolean end() {
            boolean ended = over.compareAndSet(false, true);
            Future<?> timer = patience;
            if (ended && timer != null) {
                timer.cancel(false);
            }
            return ended;
        }

        @Override
        public void completed(IOSession session) {
            if (end() && exchange.connected(session)) {
                http1.speakOver((ProtocolIOSession) session);
                callback.completed(session);
            } else {
                session.close(CloseMode.IMMEDIATE);
                if (exchange.isEnded()) {
                    callback.cancelled();
                }
            }
        }

        @Override
        public void failed(Exception cause) {
            if (!end()) {
                return;
            }
            if (index + 1 < addresses.size() && !exchange.isEnded()) {
                new Attempt(target, index + 1, callback).start();
            } else {
                callback.failed(cause);
            }
        }

        @Override
        public void cancelled() {
            if (end()) {
                callback.cancelled();
            }
        }
    }
}
