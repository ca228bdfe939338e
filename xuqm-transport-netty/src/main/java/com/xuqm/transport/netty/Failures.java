package com.xuqm.transport.netty;

import io.netty.handler.codec.DecoderException;
import java.io.IOException;
import javax.net.ssl.SSLException;

/** What a failure of Netty means. */
final class Failures {

    private Failures() {}

    /** Takes off what Netty wraps around a failure. */
    static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof DecoderException && cause != null ? cause : failure;
    }

    /**
     * Tells whether the connection is to blame, and not what was said on it. Netty wraps a failure to write what belongs to TLS into
     * one of TLS.
     */
    static boolean isLoss(Throwable failure) {
        Throwable real =
                failure instanceof SSLException && failure.getCause() instanceof IOException cause ? cause : failure;
        return real instanceof IOException && !(real instanceof SSLException);
    }
}
