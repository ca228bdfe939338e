package com.xuqm.emulator.realtime;

import com.xuqm.emulator.internal.given.Given;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that goes wrong with a real-time connection. Made by the factories of this class, and put to work by a rule, or at once
 * with the connections that are open:
 *
 * <pre>{@code
 * emulator.realtime().faults().onSent("MESSAGE").nth(3).before(RealtimeFault.cutInFrame());
 * emulator.realtime().faults().strike("user_001", RealtimeFault.stall());
 * }</pre>
 */
public final class RealtimeFault {

    /** What happens. */
    public enum Kind {
        /** The connection is torn down by a TCP reset. */
        RESET,
        /** The connection is closed in good order. */
        CLOSE,
        /** Nothing comes any more, and the connection stays. */
        STALL,
        /** No frame of STOMP comes any more, yet pings are answered. */
        STALL_BUT_PONG,
        /** The token is dead from now on, and the connection refused as unauthorized. */
        EXPIRE,
        /** An ERROR comes, and the connection stays. */
        ERROR,
        /** The frame is not acted on, or not sent. */
        LOSE,
        /** The first half of the frame is sent, and the connection ends. */
        CUT_IN_FRAME,
        /** The frame is sent twice. */
        TWICE,
        /** The frame is sent after the one that follows it. */
        AFTER_NEXT,
        /** The frame is sent in one message of WebSocket with the one that follows it. */
        WITH_NEXT,
        /** The upgrade is refused. */
        REFUSE;

        /**
         * When it can happen.
         *
         * @return the moments
         */
        public Set<Moment> moments() {
            return switch (this) {
                case RESET, CLOSE, STALL -> EnumSet.allOf(Moment.class);
                case STALL_BUT_PONG, EXPIRE, ERROR -> EnumSet.complementOf(EnumSet.of(Moment.UPGRADE));
                case LOSE -> EnumSet.of(Moment.BEFORE_RECEIVED, Moment.BEFORE_SENT);
                case CUT_IN_FRAME, TWICE, AFTER_NEXT, WITH_NEXT -> EnumSet.of(Moment.BEFORE_SENT);
                case REFUSE -> EnumSet.of(Moment.UPGRADE);
            };
        }
    }

    /** When a fault happens. */
    public enum Moment {
        /** In place of an upgrade; what ends a connection then ends it before a frame could pass. */
        UPGRADE,
        /** When a frame has come, before it is acted on. */
        BEFORE_RECEIVED,
        /** When a frame that has come was acted on, before anything that it brought about is sent. */
        AFTER_RECEIVED,
        /** In place of a frame that was to be sent. */
        BEFORE_SENT,
        /** When a frame has been sent. */
        AFTER_SENT,
        /** At once, to a connection that is open. */
        AT_ONCE
    }

    private final Kind kind;
    private final int code;
    private final String words;
    private final String body;
    private final @Nullable Duration retryAfter;

    private RealtimeFault(Kind kind, int code, String words, String body, @Nullable Duration retryAfter) {
        this.kind = kind;
        this.code = code;
        this.words = words;
        this.body = body;
        this.retryAfter = retryAfter;
    }

    private static RealtimeFault of(Kind kind) {
        return new RealtimeFault(kind, 0, "", "", null);
    }

    /**
     * Tears the connection down by a TCP reset.
     *
     * @return the fault
     */
    public static RealtimeFault reset() {
        return of(Kind.RESET);
    }

    /**
     * Closes the connection; at an upgrade, as soon as it is open.
     *
     * @param code the code of WebSocket's close frame, 1000 to 4999
     * @return the fault
     */
    public static RealtimeFault close(int code) {
        return new RealtimeFault(Kind.CLOSE, Given.number("code", code, 1000, 4999), "", "", null);
    }

    /**
     * Lets the connection stand and sends nothing on it any more: no frame, no pong, no end. What is sent to the user meanwhile is
     * taken for delivered, and lost. An upgrade is left without an answer.
     *
     * @return the fault
     */
    public static RealtimeFault stall() {
        return of(Kind.STALL);
    }

    /**
     * The same, except that pings are answered.
     *
     * @return the fault
     */
    public static RealtimeFault stallButPong() {
        return of(Kind.STALL_BUT_PONG);
    }

    /**
     * Ends the life of all tokens of the user, and tells the connection as much: an ERROR {@code Unauthorized}, then the end.
     *
     * @return the fault
     */
    public static RealtimeFault expireToken() {
        return of(Kind.EXPIRE);
    }

    /**
     * Sends an ERROR and leaves the connection open.
     *
     * @param message its header {@code message}
     * @param body its body, possibly empty
     * @return the fault
     */
    public static RealtimeFault error(String message, String body) {
        return new RealtimeFault(Kind.ERROR, 0, Given.text("message", message), Given.present("body", body), null);
    }

    /**
     * Loses the frame: it is not acted on, or not sent although the service takes it for sent.
     *
     * @return the fault
     */
    public static RealtimeFault lose() {
        return of(Kind.LOSE);
    }

    /**
     * Sends the first half of the frame, and ends the connection.
     *
     * @return the fault
     */
    public static RealtimeFault cutInFrame() {
        return of(Kind.CUT_IN_FRAME);
    }

    /**
     * Sends the frame twice.
     *
     * @return the fault
     */
    public static RealtimeFault twice() {
        return of(Kind.TWICE);
    }

    /**
     * Sends the frame after the one that follows it on the connection.
     *
     * @return the fault
     */
    public static RealtimeFault afterNext() {
        return of(Kind.AFTER_NEXT);
    }

    /**
     * Sends the frame in one message of WebSocket with the one that follows it on the connection.
     *
     * @return the fault
     */
    public static RealtimeFault withNext() {
        return of(Kind.WITH_NEXT);
    }

    /**
     * Refuses the upgrade.
     *
     * @param status HTTP status, 400 to 599
     * @return the fault
     */
    public static RealtimeFault refuse(int status) {
        return new RealtimeFault(Kind.REFUSE, Given.number("status", status, 400, 599), "", "", null);
    }

    /**
     * Refuses the upgrade for a while.
     *
     * @param status HTTP status, 400 to 599
     * @param retryAfter what {@code Retry-After} says, in whole seconds, from none to 100 years
     * @return the fault
     */
    public static RealtimeFault refuse(int status, Duration retryAfter) {
        return new RealtimeFault(
                Kind.REFUSE, Given.number("status", status, 400, 599), "", "", Given.wait("retryAfter", retryAfter));
    }

    /**
     * What happens.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The number that goes with it.
     *
     * @return the code of a close frame, the status of a refusal, else 0
     */
    public int code() {
        return code;
    }

    /**
     * What an ERROR says.
     *
     * @return its header {@code message}, else empty
     */
    public String message() {
        return words;
    }

    /**
     * What is in an ERROR.
     *
     * @return its body, else empty
     */
    public String body() {
        return body;
    }

    /**
     * When to come again.
     *
     * @return what a refusal says, or null
     */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RealtimeFault that
                && kind == that.kind
                && code == that.code
                && words.equals(that.words)
                && body.equals(that.body)
                && Objects.equals(retryAfter, that.retryAfter);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, code, words, body, retryAfter);
    }

    @Override
    public String toString() {
        return kind + (code == 0 ? "" : " " + code);
    }
}
