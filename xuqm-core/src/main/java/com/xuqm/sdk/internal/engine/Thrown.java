package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.http.HttpTransportException.Kind;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** What credentials and transports throw: out of what futures wrap it in, and in the transports' own words. */
final class Thrown {

    private Thrown() {}

    /** What a future was completed with. */
    static Throwable unwrap(Throwable thrown) {
        Throwable inner = thrown;
        while ((inner instanceof CompletionException || inner instanceof ExecutionException)
                && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }

    /** What a transport's future was completed with, as transports should say it. */
    static HttpTransportException byTransport(Throwable thrown) {
        Throwable inner = unwrap(thrown);
        if (inner instanceof HttpTransportException failure) {
            return failure;
        }
        if (inner instanceof CancellationException) {
            return new HttpTransportException(Kind.CANCELLED, true, "the exchange was cancelled", inner);
        }
        return new HttpTransportException(
                Kind.OTHER,
                true,
                "the transport failed with " + inner.getClass().getName(),
                inner);
    }

    /** What a hostile service wrote into its header fields may be what it was sent. It goes no further than here. */
    static HttpTransportException headless(HttpTransportException failure) {
        return failure.responseHeaders().size() == 0 ? failure : failure.within(HttpHeaders.empty());
    }

    /** The failure of a transport that does not end an exchange which is over. */
    static HttpTransportException deadlineNotKept(Throwable cause) {
        return new HttpTransportException(Kind.DEADLINE, true, "the transport did not keep the deadline", cause);
    }
}
