package com.xuqm.transport.apache;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.HttpRequest;
import java.net.URI;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHttpRequest;

/** Turns requests of the SDK into HttpClient's, untouched: HttpClient sends a path as it is if it is given as text. */
final class Requests {

    private Requests() {}

    /**
     * Makes the request of an exchange ready to be sent.
     *
     * @throws IllegalArgumentException if a header field would break the framing
     */
    static Upload upload(ApacheExchange exchange) {
        HttpRequest request = exchange.request();
        BasicHttpRequest head =
                new BasicHttpRequest(request.method().name(), target(request.uri()), path(request.uri()));
        HttpHeaders fields = request.headers();
        fields.forEach((name, value) -> {
            check(name);
            check(value);
            head.addHeader(name, value);
        });
        byte[] bytes = request.body().inMemory();
        return bytes == null ? new StreamUpload(head, exchange) : new BytesUpload(head, exchange, bytes);
    }

    /** Returns what is connected to. An IPv6 address stands in brackets in a URI, and without them here. */
    static HttpHost target(URI uri) {
        String host = uri.getHost();
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        return new HttpHost(uri.getScheme(), bracketed ? host.substring(1, host.length() - 1) : host, uri.getPort());
    }

    private static String path(URI uri) {
        String path = uri.getRawPath();
        String query = uri.getRawQuery();
        String absolute = path == null || path.isEmpty() ? "/" : path;
        return query == null ? absolute : absolute + '?' + query;
    }

    /** Fields that were received and are sent on were never checked, and HttpClient does not check either. */
    private static void check(String nameOrValue) {
        for (int i = 0; i < nameOrValue.length(); i++) {
            char c = nameOrValue.charAt(i);
            if (c == '\r' || c == '\n' || c == 0) {
                throw new IllegalArgumentException("a header field must not contain a line break");
            }
        }
    }
}
