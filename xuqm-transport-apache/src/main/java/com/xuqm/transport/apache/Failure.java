package com.xuqm.transport.apache;

import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import com.xuqm.sdk.http.support.TlsFailures;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.CharacterCodingException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.TruncatedChunkException;
import org.apache.hc.core5.http2.H2ConnectionException;
import org.apache.hc.core5.http2.H2CorruptFrameException;
import org.jspecify.annotations.Nullable;

/**
 * What a failure of HttpClient means.
 *
 * @param kind what went wrong
 * @param message says so, without any part of the request or the response
 * @param cause what HttpClient threw, unless it may quote the response
 */
record Failure(Kind kind, String message, @Nullable Throwable cause) {

    /**
     * Classifies a failure.
     *
     * @param stage where the exchange was, {@code null} if the request was being sent or had been
     * @param hop what the connection goes to
     * @param host who is at the end of it
     * @param refused whether TLS itself came to a bad end
     */
    static Failure of(Throwable thrown, @Nullable Stage stage, String hop, String host, boolean refused) {
        if (thrown instanceof HttpTransportException known) {
            return new Failure(known.kind(), String.valueOf(known.getMessage()), known.getCause());
        }
        if (refused) {
            return new Failure(Kind.TLS, TlsFailures.message(host, thrown), thrown);
        }
        return stage == null ? ofSent(thrown, host) : ofUnsent(thrown, stage, hop, host);
    }

    private static Failure ofUnsent(Throwable thrown, Stage stage, String hop, String host) {
        return switch (stage) {
            case WAITING -> new Failure(Kind.OTHER, "the pool gave no connection", thrown);
            case CONNECTING -> ofConnecting(thrown, hop);
            case TUNNELLING ->
                isProtocol(thrown)
                        ? new Failure(Kind.PROXY, hop + " did not speak HTTP correctly" + type(thrown), null)
                        : new Failure(
                                Kind.CONNECTION_LOST,
                                "the connection to " + hop + " ended before it had made a tunnel",
                                thrown);
            case SECURING ->
                thrown instanceof IOException
                        ? new Failure(
                                Kind.CONNECTION_LOST,
                                "the connection to " + host + " ended within the TLS handshake",
                                thrown)
                        : new Failure(Kind.TLS, TlsFailures.message(host, thrown), thrown);
            case READY ->
                new Failure(
                        Kind.CONNECTION_LOST,
                        "the connection to " + hop + " ended before the request was sent",
                        thrown);
        };
    }

    private static Failure ofConnecting(Throwable thrown, String hop) {
        if (thrown instanceof UnknownHostException || thrown instanceof UnresolvedAddressException) {
            return new Failure(Kind.RESOLVE, "the name of " + hop + " could not be resolved", thrown);
        }
        if (thrown instanceof SocketTimeoutException) {
            return new Failure(
                    Kind.CONNECT_TIMEOUT,
                    "no connection to " + hop + " was made in time; check that it can be reached from this machine",
                    thrown);
        }
        if (thrown instanceof IOException && String.valueOf(thrown.getMessage()).contains("reset")) {
            // only a connection that exists can be reset: it was made, and lost before this side could notice
            return new Failure(
                    Kind.CONNECTION_LOST, "the connection to " + hop + " ended before the request was sent", thrown);
        }
        if (thrown instanceof IOException) {
            return new Failure(
                    Kind.CONNECT,
                    "no connection to " + hop
                            + " could be made: it is refused, or there is no way to it; check the address, and"
                            + " that the service runs",
                    thrown);
        }
        return other(thrown);
    }

    private static Failure ofSent(Throwable thrown, String host) {
        if (isProtocol(thrown)) {
            return new Failure(Kind.PROTOCOL, host + " did not speak HTTP correctly" + type(thrown), null);
        }
        if (thrown instanceof IOException) {
            return new Failure(
                    Kind.CONNECTION_LOST,
                    "the connection to " + host + " ended before the response was complete",
                    thrown);
        }
        return other(thrown);
    }

    private static boolean isProtocol(Throwable thrown) {
        return thrown instanceof HttpException
                || (thrown instanceof MalformedChunkCodingException && !(thrown instanceof TruncatedChunkException))
                || thrown instanceof MessageConstraintException
                || thrown instanceof CharacterCodingException
                || thrown instanceof H2ConnectionException
                || thrown instanceof H2CorruptFrameException;
    }

    /** HttpClient quotes the offending line in its messages, which must not get into a log. */
    private static String type(Throwable thrown) {
        return " (" + thrown.getClass().getSimpleName() + ")";
    }

    private static Failure other(Throwable thrown) {
        return new Failure(Kind.OTHER, "the exchange failed", thrown);
    }
}
