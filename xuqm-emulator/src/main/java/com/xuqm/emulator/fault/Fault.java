package com.xuqm.emulator.fault;

import com.xuqm.emulator.internal.given.Given;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * One thing that goes wrong. Made by the factories of this interface and put to work by a rule:
 *
 * <pre>{@code
 * emulator.faults().on("messages.send").nth(2).afterExecuting(Fault.resetConnection());
 * }</pre>
 *
 * <p>Whether the operation is executed is not the fault's business but the rule's: see {@link
 * FaultRuleBuilder#beforeExecuting} and {@link FaultRuleBuilder#afterExecuting}. The exceptions are
 * {@link Delay} and {@link Stall}, after which the operation always runs, be it late.
 */
public sealed interface Fault permits AnswerWith, BreakBody, Delay, Disconnect, GarbleResponse, Oversize, Stall {

    /**
     * An error in the usual envelope, whose {@code code} is the HTTP status.
     *
     * @param status HTTP status, 400 to 599
     * @return the fault
     */
    static AnswerWith status(int status) {
        Given.number("status", status, 400, 599);
        return envelope(status, status, "fault on demand: HTTP " + status);
    }

    /**
     * An envelope of any status under any HTTP status, for instance {@code code} 500 under HTTP 200.
     *
     * @param httpStatus HTTP status
     * @param code {@code code} of the envelope
     * @param message {@code message} of the envelope; quotes and backslashes must be escaped as JSON wants
     * @return the fault
     */
    static AnswerWith envelope(int httpStatus, int code, String message) {
        String state = code == 200 ? "0" : "1";
        return answer(
                httpStatus,
                "application/json;charset=utf-8",
                "{\"code\":" + code + ",\"status\":\"" + state + "\",\"data\":null,\"message\":\"" + message + "\"}");
    }

    /**
     * 429 in the usual envelope, with {@code Retry-After}.
     *
     * @param retryAfter what the header says, in whole seconds, from none to 100 years
     * @return the fault
     */
    static AnswerWith rateLimited(Duration retryAfter) {
        return envelope(429, 429, "too many requests")
                .withHeader(
                        "Retry-After",
                        Long.toString(Given.wait("retryAfter", retryAfter).toSeconds()));
    }

    /**
     * The HTML page of a proxy that lost its backend.
     *
     * @param status HTTP status, usually 502, 503 or 504
     * @return the fault
     */
    static AnswerWith htmlPage(int status) {
        return answer(
                status,
                "text/html",
                "<html>\r\n<head><title>" + status + "</title></head>\r\n<body>\r\n<center><h1>" + status
                        + "</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n");
    }

    /**
     * Any answer.
     *
     * @param status HTTP status
     * @param contentType value of {@code Content-Type}
     * @param body the body, sent as UTF-8
     * @return the fault
     */
    static AnswerWith answer(int status, String contentType, String body) {
        return new AnswerWith(status, Map.of("Content-Type", contentType), body.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The usual answer, but late. The time is real time, not that of the emulator's clock.
     *
     * @param time how late
     * @return the fault
     */
    static Delay delay(Duration time) {
        return new Delay(time);
    }

    /**
     * No answer, until {@link Faults#release()} or the end of the emulator.
     *
     * @return the fault
     */
    static Stall stall() {
        return new Stall(false);
    }

    /**
     * Status, headers and half of the body, then nothing until {@link Faults#release()} or the end of
     * the emulator.
     *
     * @return the fault
     */
    static Stall stallInBody() {
        return new Stall(true);
    }

    /**
     * The connection is torn down with a TCP reset, without an answer.
     *
     * @return the fault
     */
    static Disconnect resetConnection() {
        return new Disconnect(Disconnect.Manner.RESET);
    }

    /**
     * The connection is closed in good order, without an answer.
     *
     * @return the fault
     */
    static Disconnect closeConnection() {
        return new Disconnect(Disconnect.Manner.CLOSE);
    }

    /**
     * The usual answer, after which the server closes the connection without having said so: the next
     * request that takes it from a pool meets a dead one.
     *
     * @return the fault
     */
    static Disconnect closeAfterAnswer() {
        return new Disconnect(Disconnect.Manner.CLOSE_AFTER_ANSWER);
    }

    /**
     * The usual answer with its full {@code Content-Length}, of which only half is sent before the
     * connection closes.
     *
     * @return the fault
     */
    static BreakBody truncateBody() {
        return new BreakBody(BreakBody.Manner.TRUNCATED);
    }

    /**
     * The usual status and headers, and a complete body that is cut off in the middle of its JSON.
     *
     * @return the fault
     */
    static BreakBody malformedJson() {
        return new BreakBody(BreakBody.Manner.MALFORMED);
    }

    /**
     * The usual status and headers, and no body at all.
     *
     * @return the fault
     */
    static BreakBody emptyBody() {
        return new BreakBody(BreakBody.Manner.EMPTY);
    }

    /**
     * A successful envelope whose {@code data} is one very long text.
     *
     * @param bytes size of the body
     * @return the fault
     */
    static Oversize oversizeBody(long bytes) {
        return new Oversize(bytes);
    }

    /**
     * Bytes of the user's own in place of the whole HTTP response, after which the connection closes.
     *
     * @param bytes what goes over the wire, status line included
     * @return the fault
     */
    static GarbleResponse rawResponse(byte[] bytes) {
        return new GarbleResponse(bytes);
    }
}
