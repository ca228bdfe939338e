package com.xuqm.sdk.http;

import com.xuqm.sdk.internal.check.Checks;
import java.net.URI;
import java.util.Locale;

/**
 * A request as it is handed to a transport, complete but for what HTTP itself demands.
 *
 * <p>The transport adds {@code Host}, {@code Content-Length} or {@code Transfer-Encoding}, and {@code Content-Type} where the
 * body has one; none of these may be in {@code headers}, nor may any other field that rules the connection. It adds and
 * changes nothing else, except a {@code User-Agent} where there is none.
 *
 * <p>{@link #toString()} leaves the query out, because a query may carry a credential.
 *
 * @param method the HTTP method
 * @param uri an absolute {@code http} or {@code https} URI, already encoded, without user information and fragment
 * @param headers the header fields
 * @param body the body; {@link HttpBody#empty()} for none
 * @param target where the response's body goes
 */
public record HttpRequest(HttpMethod method, URI uri, HttpHeaders headers, HttpBody body, ResponseTarget target) {

    /** Checks that nothing is missing, and that no field is there which only the transport may set. */
    public HttpRequest {
        Checks.notNull("method", method);
        Checks.notNull("uri", uri);
        Checks.notNull("headers", headers);
        Checks.notNull("body", body);
        Checks.notNull("target", target);
        boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!http || uri.getHost() == null) {
            throw new IllegalArgumentException("a request needs an absolute http or https URI with a host");
        }
        if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("a request's URI must have neither user information nor a fragment");
        }
        headers.checkForRequest();
    }

    /**
     * Names the host for messages.
     *
     * @return scheme, host and port, in lower case
     */
    public String origin() {
        return origin(uri);
    }

    /**
     * Names the host of a URI for messages.
     *
     * @param uri an absolute {@code http} or {@code https} URI; what follows the port is left out
     * @return scheme, host and port, in lower case
     */
    public static String origin(URI uri) {
        String scheme = Checks.notNull("uri", uri).getScheme().toLowerCase(Locale.ROOT);
        int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + ':' + port;
    }

    @Override
    public String toString() {
        return "HttpRequest[" + method + " " + uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath()
                + ", headers=" + headers + ", body=" + body + "]";
    }
}
