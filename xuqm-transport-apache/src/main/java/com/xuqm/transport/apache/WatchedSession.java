package com.xuqm.transport.apache;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.hc.core5.concurrent.CancellableDependency;
import org.apache.hc.core5.http.nio.command.RequestExecutionCommand;
import org.apache.hc.core5.reactor.Command;
import org.apache.hc.core5.reactor.IOEventHandler;
import org.apache.hc.core5.reactor.IOSession;
import org.jspecify.annotations.Nullable;

/**
 * A connection as HttpClient sees it, under the eye of the exchange that it carries: whether the peer has ended it without TLS's
 * farewell. HttpClient does not tell, and takes what was cut off for whole.
 *
 * <p>There are two of them for a connection with TLS, one below and one above.
 */
final class WatchedSession extends ForwardingSession {

    private final IOSession session;
    private final Sessions sessions;
    private final boolean bare;
    private @Nullable IOEventHandler tlsHandler;
    private volatile boolean ended;

    WatchedSession(IOSession session, Sessions sessions) {
        super(session);
        this.session = session;
        this.sessions = sessions;
        this.bare = sessions.add(session);
    }

    /** Tells whether the peer has ended the connection without the farewell that TLS demands, as anybody on the way could. */
    boolean endedWithoutFarewell() {
        OffloadingEngine engine = sessions.engine(getId());
        return ended && engine != null && !engine.isInboundDone();
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        int count = session.read(target);
        ended |= count < 0;
        return count;
    }

    @Override
    public @Nullable Command poll() {
        Command command;
        do {
            command = session.poll();
        } while (command instanceof RequestExecutionCommand execution && isRefused(execution));
        return command instanceof RequestExecutionCommand execution ? carried(execution) : command;
    }

    /**
     * Drops a request whose exchange has ended, since over HTTP/2 the connection would suffer if it were refused later; and one that
     * can as well go over another connection, if this one has come to its end.
     */
    private boolean isRefused(RequestExecutionCommand execution) {
        ApacheExchange exchange = ExchangeContext.exchange(execution.getContext());
        boolean refused = exchange.isEnded()
                || (exchange.stream() == null && exchange.canStartOver() && sessions.isSpent(getId()));
        if (refused) {
            execution.cancel();
        }
        return refused;
    }

    /** Tells the exchange who carries it, and lets it end its stream. HttpClient's pool makes no use of that possibility. */
    private RequestExecutionCommand carried(RequestExecutionCommand execution) {
        ApacheExchange exchange = ExchangeContext.exchange(execution.getContext());
        exchange.carriedBy(this);
        CancellableDependency stream = exchange.stream();
        return stream == null
                ? execution
                : new RequestExecutionCommand(
                        execution.getExchangeHandler(),
                        execution.getPushHandlerFactory(),
                        stream,
                        execution.getContext());
    }

    @Override
    public void upgrade(IOEventHandler handler) {
        session.upgrade(new WatchedHandler(handler, sessions));
    }

    @Override
    public IOEventHandler getHandler() {
        IOEventHandler handler = tlsHandler;
        if (handler != null) {
            return handler;
        }
        handler = session.getHandler();
        OffloadingEngine engine = bare ? null : sessions.engine(getId());
        if (engine != null) {
            handler = new HandshakeHandler(handler, engine, () -> sessions.wake(getId()));
            tlsHandler = handler;
        }
        return handler;
    }
}
