package com.xuqm.emulator.internal.realtime;

import com.xuqm.emulator.internal.given.Given;
import com.xuqm.emulator.internal.http.Answer;
import com.xuqm.emulator.internal.http.Door;
import com.xuqm.emulator.internal.http.Envelope;
import com.xuqm.emulator.internal.http.Query;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Wire;
import com.xuqm.emulator.realtime.EmulatedRealtime;
import com.xuqm.emulator.realtime.FrameDirection;
import com.xuqm.emulator.realtime.RecordedFrame;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.websocket.core.FrameHandler;
import org.jspecify.annotations.Nullable;

/** All connections of an emulator, for its whole life: a reset of its state ends those that were there. */
public final class RealtimeServer implements Door, EmulatedRealtime {

    private static final String PATH = "/ws/im";

    private final Supplier<RealtimeState> state;
    private final Supplier<String> baseUrl;
    private final int maxFrameBytes;
    private final FrameLog log;
    private final Attendance attendance = new Attendance();
    private final AtomicLong lastId = new AtomicLong();
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();

    /**
     * Creates a server without connections.
     *
     * @param state the state, asked for at each connection
     * @param baseUrl where the emulator is reached, known once it listens
     * @param clock the clock it goes by
     * @param maxFrameBytes greatest frame of STOMP accepted
     */
    public RealtimeServer(Supplier<RealtimeState> state, Supplier<String> baseUrl, Clock clock, int maxFrameBytes) {
        this.state = state;
        this.baseUrl = baseUrl;
        this.maxFrameBytes = maxFrameBytes;
        this.log = new FrameLog(clock);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public @Nullable Answer refusal(Request request) {
        try {
            token(request);
            return null;
        } catch (Refusal e) {
            return Envelope.refusal(e);
        }
    }

    private static @Nullable String token(Request request) {
        return Query.parse(request.getHttpURI().getQuery()).optional("token");
    }

    @Override
    public FrameHandler open(Request request, Wire wire) {
        Connection connection = new Connection(
                lastId.incrementAndGet(),
                token(request),
                state.get(),
                log,
                attendance,
                open::remove,
                wire,
                maxFrameBytes);
        open.add(connection);
        return connection.socket();
    }

    @Override
    public void reset() {
        List.copyOf(open).forEach(Connection::reset);
        clear();
    }

    @Override
    public String url() {
        return "ws" + baseUrl.get().substring("http".length()) + PATH;
    }

    @Override
    public int connections() {
        return attendance.all();
    }

    @Override
    public int connections(String userId) {
        return attendance.now(userId);
    }

    @Override
    public int mostConnections(String userId) {
        return attendance.most(userId);
    }

    @Override
    public long connectionsMade(String userId) {
        return attendance.made(userId);
    }

    @Override
    public void awaitConnections(String userId, int count, Duration timeout) throws InterruptedException {
        if (!attendance.await(userId, count, Given.wait("timeout", timeout))) {
            throw new IllegalStateException(userId + " has " + attendance.now(userId) + " connections in place of "
                    + count + " after " + timeout);
        }
    }

    @Override
    public List<RecordedFrame> frames() {
        return log.list(frame -> true);
    }

    @Override
    public List<RecordedFrame> frames(FrameDirection direction, String command) {
        return log.list(
                frame -> frame.direction() == direction && frame.command().equals(command));
    }

    @Override
    public List<RecordedFrame> awaitFrames(Predicate<RecordedFrame> wanted, int count, Duration timeout)
            throws InterruptedException {
        return log.await(wanted, count, Given.wait("timeout", timeout));
    }

    @Override
    public void clear() {
        log.clear();
        attendance.clear();
    }
}
