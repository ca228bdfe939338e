package com.xuqm.emulator.internal.http;

import com.xuqm.emulator.internal.record.RecordedAnswer;
import com.xuqm.emulator.internal.record.RequestLog;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** One request on its connection: executes it once, answers it once, in whatever way it is told to. */
final class Exchange {

    private static final String REQUEST_ID = "X-Request-Id";

    private final Request request;
    private final Response response;
    private final Callback callback;
    private final long sequence;
    private final RequestLog log;
    private final Supplier<Answer> operation;
    private final String date;
    private final Dialect dialect;
    private final long started = System.nanoTime();
    private volatile int status;
    private volatile boolean cut;

    Exchange(
            Request request,
            Response response,
            Callback callback,
            long sequence,
            RequestLog log,
            Supplier<Answer> operation,
            String date,
            Dialect dialect) {
        this.request = request;
        this.response = response;
        this.callback = callback;
        this.sequence = sequence;
        this.log = log;
        this.operation = operation;
        this.date = date;
        this.dialect = dialect;
    }

    /** Status of the answer, 0 as long as there is none. */
    int status() {
        return status;
    }

    /** Whether the connection was cut on purpose. */
    boolean isCut() {
        return cut;
    }

    /** Executes the operation. */
    Answer execute() {
        return operation.get();
    }

    /** Sends a whole answer. */
    void send(Answer answer) {
        send(answer, callback);
    }

    /** Sends a whole answer and closes the connection behind it, unannounced. */
    void sendAndClose(Answer answer) {
        send(answer, closing());
    }

    private void send(Answer answer, Callback done) {
        head(answer, answer.payload().length());
        answer.payload().write(response, true, done);
    }

    /** Promises a whole answer, sends the first bytes of its body, and closes the connection. */
    void sendPartAndClose(Answer answer, long bytes) {
        head(answer, answer.payload().length());
        answer.payload().slice(0, bytes).write(response, false, closing());
    }

    /** Promises a whole answer and sends the first bytes of its body; the rest must follow. */
    void sendPart(Answer answer, long bytes, Runnable whenSent) {
        head(answer, answer.payload().length());
        answer.payload().slice(0, bytes).write(response, false, Callback.from(whenSent, callback::failed));
    }

    /** Sends what {@link #sendPart} held back. */
    void sendRest(Answer answer, long from) {
        answer.payload().slice(from, answer.payload().length() - from).write(response, true, callback);
    }

    /** Sends an answer of any size, made piece by piece. */
    void sendGenerated(Answer head, GeneratedBody body) {
        head(head, body.length());
        body.writeTo(response, callback);
    }

    /** Writes raw bytes to the connection in place of a response, and closes it. */
    void sendRaw(byte[] bytes) {
        Wire.of(request).write(bytes, gone());
    }

    /** Closes the connection without an answer. */
    void close() {
        closing().succeeded();
    }

    /** Tears the connection down with a TCP reset. */
    void reset() {
        Wire.of(request).reset();
        gone().succeeded();
    }

    /** Goes on later, on a thread of the server. */
    void later(Duration delay, Runnable continuation) {
        request.getComponents()
                .getScheduler()
                .schedule(() -> resume(continuation), delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Goes on now, on a thread of the server. */
    void resume(Runnable continuation) {
        request.getComponents().getExecutor().execute(() -> {
            try {
                continuation.run();
            } catch (RuntimeException | Error e) {
                callback.failed(e);
            }
        });
    }

    private void head(Answer answer, long length) {
        Payload payload = answer.payload();
        RecordedAnswer given =
                new RecordedAnswer(answer.headers(), length, payload.length() == length ? payload.kept() : null);
        log.update(sequence, outcome -> outcome.answered(answer.status(), given, tookMs()));
        status = answer.status();
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.DATE, date);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(REQUEST_ID, RequestLog.id(sequence));
        headers.putAll(answer.headers());
        dialect.headers(headers).forEach((name, value) -> response.getHeaders().put(name, value));
        if (length > 0) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, length);
        }
    }

    private long tookMs() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    }

    private Callback closing() {
        return Callback.from(
                () -> {
                    Wire.of(request).close();
                    gone().succeeded();
                },
                callback::failed);
    }

    /** Ends the exchange on the server's side after its connection is gone. */
    private Callback gone() {
        return Callback.from(
                () -> {
                    cut = true;
                    log.update(sequence, outcome -> outcome.cut(tookMs()));
                    callback.failed(new ConnectionCut());
                },
                callback::failed);
    }
}
