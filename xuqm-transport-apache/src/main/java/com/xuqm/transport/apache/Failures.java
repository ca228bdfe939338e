package com.xuqm.transport.apache;

import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.support.TransportFailures;
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

/** What a failure of HttpClient means. */
final class Failures {

    private Failures() {}

    /**
     * Classifies a failure.
     *
     * @param stage where the exchange was, {@code null} if the request was being sent or had been
     * @param refused whether TLS itself came to a bad end
     * @param say finds the words
     */
    static HttpTransportException of(Throwable thrown, @Nullable Stage stage, boolean refused, TransportFailures say) {
        if (thrown instanceof HttpTransportException known) {
            return known;
        }
        if (refused) {
            return say.tls(thrown);
        }
        return stage == null ? ofSent(thrown, say) : ofUnsent(thrown, stage, say);
    }

    private static HttpTransportException ofUnsent(Throwable thrown, Stage stage, TransportFailures say) {
        return switch (stage) {
            case WAITING -> say.other("the pool gave no connection", thrown);
            case CONNECTING -> ofConnecting(thrown, say);
            case TUNNELLING -> isProtocol(thrown) ? say.proxyProtocol(type(thrown)) : say.lostInTunnel(thrown);
            case SECURING -> thrown instanceof IOException ? say.lostInHandshake(thrown) : say.tls(thrown);
            case READY -> say.lostUnsent(thrown);
        };
    }

    private static HttpTransportException ofConnecting(Throwable thrown, TransportFailures say) {
        if (thrown instanceof UnknownHostException || thrown instanceof UnresolvedAddressException) {
            return say.unresolved(thrown);
        }
        if (thrown instanceof SocketTimeoutException) {
            return say.connectTimeout(thrown);
        }
        if (thrown instanceof IOException && String.valueOf(thrown.getMessage()).contains("reset")) {
            // only a connection that exists can be reset: it was made, and lost before this side could notice
            return say.lostUnsent(thrown);
        }
        return thrown instanceof IOException ? say.unreachable(thrown) : other(thrown, say);
    }

    private static HttpTransportException ofSent(Throwable thrown, TransportFailures say) {
        if (isProtocol(thrown)) {
            return say.protocol(type(thrown));
        }
        return thrown instanceof IOException ? say.lost(thrown) : other(thrown, say);
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
        return thrown.getClass().getSimpleName();
    }

    /** Makes of whatever was thrown what HttpClient's callbacks take. */
    static Exception asException(Throwable thrown) {
        return thrown instanceof Exception exception ? exception : new IllegalStateException(thrown);
    }

    private static HttpTransportException other(Throwable thrown, TransportFailures say) {
        return say.other("the exchange failed", thrown);
    }
}
