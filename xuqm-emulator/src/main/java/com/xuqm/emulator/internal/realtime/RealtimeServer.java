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
import com.xuqm.emulator.realtime.RealtimeFault;
import com.xuqm.emulator.realtime.RealtimeFaults;
import com.xuqm.emulator.realtime.RecordedFrame;
import com.xuqm.emulator.realtime.WireForm;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Request;

/** All connections of an emulator, for its whole life: a reset of its state ends those that were there. */
public final class RealtimeServer implements Door, EmulatedRealtime {

    private static final String PATH = "/ws/im";

    private final Supplier<RealtimeState> state;
    private final Supplier<String> baseUrl;
    private final FrameLog log;
    private final Attendance attendance = new Attendance();
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private final RealtimeFaultPlan faults;
    private final long faultSeed;
    private final Desk desk;
    private final AtomicLong lastId = new AtomicLong();
    private volatile WireForm form = WireForm.USUAL;

    /**
     * Creates a server without connections.
     *
     * @param state the state, asked for at each connection
     * @param baseUrl where the emulator is reached, known once it listens
     * @param clock the clock it goes by
     * @param maxFrameBytes greatest frame of STOMP accepted
     * @param faultSeed seed of the chances of faults
     */
    public RealtimeServer(
            Supplier<RealtimeState> state, Supplier<String> baseUrl, Clock clock, int maxFrameBytes, long faultSeed) {
        this.state = state;
        this.baseUrl = baseUrl;
        this.log = new FrameLog(clock);
        this.faultSeed = faultSeed;
        this.faults = new RealtimeFaultPlan(() -> List.copyOf(open), faultSeed);
        this.desk = new Desk(log, attendance, faults, open, () -> form, maxFrameBytes);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Entry enter(Request request, Wire wire) {
        RealtimeState current = state.get();
        String token;
        try {
            token = Query.parse(request.getHttpURI().getQuery()).optional("token");
        } catch (Refusal e) {
            return new Refused(Envelope.refusal(e));
        }
        RealtimeStrike strike = faults.decide(Point.UPGRADE, current.userOf(token), null);
        if (strike != null && strike.fault().kind() == RealtimeFault.Kind.REFUSE) {
            return new Refused(refusal(strike.fault()));
        }
        if (strike != null && strike.fault().kind() == RealtimeFault.Kind.STALL) {
            return new Hanging(end -> faults.hangs(strike, end));
        }
        return new Admitted(new Connection(
                        lastId.incrementAndGet(),
                        token,
                        current,
                        desk,
                        request.getComponents().getScheduler(),
                        strike,
                        wire)
                .socket());
    }

    private static Answer refusal(RealtimeFault fault) {
        Answer answer = Envelope.refusal(new Refusal(fault.code(), "fault on demand: HTTP " + fault.code()));
        Duration retryAfter = fault.retryAfter();
        if (retryAfter == null) {
            return answer;
        }
        Map<String, String> headers = new HashMap<>(answer.headers());
        headers.put("Retry-After", Long.toString(retryAfter.toSeconds()));
        return new Answer(answer.status(), headers, answer.payload());
    }

    /**
     * The connections that are open; to be asked for under the state lock.
     *
     * @return what they are, the oldest first
     */
    public List<OpenConnection> list() {
        return open.stream()
                .map(connection -> new OpenConnection(
                        connection.id(),
                        connection.userId(),
                        List.copyOf(connection.subscriptions().values())))
                .sorted(Comparator.comparingLong(OpenConnection::id))
                .toList();
    }

    /**
     * Cuts a connection.
     *
     * @param id its number
     * @return whether there was one
     */
    public boolean cut(long id) {
        List<Connection> found =
                open.stream().filter(connection -> connection.id() == id).toList();
        found.forEach(Connection::reset);
        return !found.isEmpty();
    }

    /**
     * How many frames have passed.
     *
     * @return the number of the last one
     */
    public long lastFrame() {
        return log.last();
    }

    @Override
    public void clockChanged() {
        List.copyOf(open).forEach(Connection::checkToken);
    }

    @Override
    public void reset() {
        faults.clear();
        faults.seed(faultSeed);
        form = WireForm.USUAL;
        List.copyOf(open).forEach(Connection::reset);
        clear();
    }

    @Override
    public void close() {
        faults.clear();
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
    public RealtimeFaults faults() {
        return faults;
    }

    @Override
    public void write(WireForm newForm) {
        form = Given.present("form", newForm);
    }

    @Override
    public int sendRaw(String userId, byte[] bytes) {
        byte[] copy = bytes.clone();
        List<Connection> addressed = open.stream()
                .filter(connection -> userId.equals(connection.userId()))
                .toList();
        addressed.forEach(connection -> connection.sendRaw(copy));
        return addressed.size();
    }

    @Override
    public void clear() {
        log.clear();
        attendance.clear();
    }
}
