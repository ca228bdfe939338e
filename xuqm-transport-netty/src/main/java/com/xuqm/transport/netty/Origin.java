package com.xuqm.transport.netty;

import com.xuqm.sdk.http.HttpRequest;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where requests go; connections are shared by requests of one origin.
 *
 * @param secure whether TLS is used
 * @param host the host in lower case, an IPv6 address in brackets
 * @param port the port
 */
record Origin(boolean secure, String host, int port) {

    /**
     * Finds where a request goes.
     *
     * @param likely the origin of an earlier request, which is most often the one of this request too; {@code null} for none
     */
    static Origin of(HttpRequest request, @Nullable Origin likely) {
        URI uri = request.uri();
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        int given = uri.getPort();
        int port = given >= 0 ? given : secure ? 443 : 80;
        if (likely != null && likely.port == port && likely.secure == secure && likely.host.equals(uri.getHost())) {
            return likely;
        }
        return new Origin(secure, uri.getHost().toLowerCase(Locale.ROOT), port);
    }

    /** The value for the Host header. */
    String hostHeader() {
        return port == (secure ? 443 : 80) ? host : host + ':' + port;
    }

    /** The host without the brackets of an IPv6 address. */
    String bareHost() {
        return isIpv6() ? host.substring(1, host.length() - 1) : host;
    }

    boolean isIpv6() {
        return host.startsWith("[");
    }

    /** Shows scheme, host and port, for messages. */
    @Override
    public String toString() {
        return (secure ? "https://" : "http://") + host + ':' + port;
    }
}
