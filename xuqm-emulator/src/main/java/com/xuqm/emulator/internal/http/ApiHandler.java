package com.xuqm.emulator.internal.http;

import com.xuqm.emulator.internal.fault.FaultPlan;
import com.xuqm.emulator.internal.fault.Strike;
import com.xuqm.emulator.internal.record.Outcome;
import com.xuqm.emulator.internal.record.RequestLog;
import com.xuqm.emulator.internal.record.RequestRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;

/** Takes requests from the server: reads, routes and records them, and has them carried out. */
final class ApiHandler extends Handler.Abstract {

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    private final Supplier<ApiBackend> backend;
    private final RequestLog log;
    private final FaultPlan faults;
    private final FaultInjector injector;
    private final Clock clock;
    private final int maxBodyBytes;
    private final Consumer<String> lines;
    private final Framing framing;
    private final Dialect dialect;

    ApiHandler(
            Supplier<ApiBackend> backend,
            RequestLog log,
            FaultPlan faults,
            ServerSettings settings,
            Framing framing,
            Dialect dialect) {
        this.backend = backend;
        this.log = log;
        this.faults = faults;
        this.injector = new FaultInjector(faults, framing);
        this.clock = settings.clock();
        this.maxBodyBytes = settings.maxBodyBytes();
        this.lines = settings.lines();
        this.framing = framing;
        this.dialect = dialect;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        ApiBackend current = backend.get();
        Dialect spoken = ConsoleMark.isOn(request) ? Dialect.PLAIN : dialect;
        Instant now = clock.instant();
        RequestLine line = RequestLine.begin(now, request, response, lines);
        Reception.read(
                request,
                current.router(),
                maxBodyBytes,
                Promise.from(
                        reception -> carryOut(current, spoken, reception, now, line, request, response, callback),
                        callback::failed));
        return true;
    }

    private void carryOut(
            ApiBackend current,
            Dialect spoken,
            Reception reception,
            Instant now,
            RequestLine line,
            Request request,
            Response response,
            Callback callback) {
        RequestRecord record = record(log.nextSequence(), now, reception);
        // Decided before anybody can see the request: who waits for it may then change the rules at will.
        Strike strike = faults.decide(record);
        log.add(strike == null ? record : record.struckBy(strike.fault()));
        Exchange exchange = new Exchange(
                request,
                response,
                callback,
                record.sequence(),
                log,
                () -> spoken.say(
                        execute(current, spoken, reception, record),
                        reception.route(),
                        RequestLog.id(record.sequence())),
                HTTP_DATE.format(now),
                spoken);
        line.read(reception.match(), exchange);
        injector.carryOut(exchange, strike);
    }

    private static RequestRecord record(long sequence, Instant now, Reception reception) {
        RouteMatch match = reception.match();
        return new RequestRecord(
                sequence,
                now,
                match == null ? null : match.route().operation(),
                reception.method(),
                reception.path(),
                reception.rawQuery(),
                match == null ? Map.of() : match.pathParameters(),
                reception.query().asMap(),
                reception.headers(),
                reception.body(),
                Outcome.PENDING,
                0);
    }

    private Answer execute(ApiBackend current, Dialect spoken, Reception reception, RequestRecord record) {
        try {
            ApiRequest request = reception.admissible(record.receivedAt().toEpochMilli(), spoken);
            return execute(current, request, record.sequence());
        } catch (Refusal e) {
            // A client that is still sending would never read the refusal.
            reception.drain(maxBodyBytes);
            return framing.refusal(e);
        }
    }

    private Answer execute(ApiBackend current, ApiRequest request, long sequence) {
        try {
            Answer answer = current.execute(request).answer();
            log.update(sequence, Outcome::done);
            return answer;
        } finally {
            log.update(sequence, outcome -> outcome.executedFor(request.callerIdOrNull()));
        }
    }
}
