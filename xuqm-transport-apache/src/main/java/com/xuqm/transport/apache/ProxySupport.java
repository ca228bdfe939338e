package com.xuqm.transport.apache;

import com.xuqm.sdk.http.ProxyOptions;
import com.xuqm.sdk.http.TransportOptions;
import java.net.URI;
import org.apache.hc.client5.http.auth.AuthExchange;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.impl.auth.BasicScheme;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.routing.HttpRoutePlanner;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** How HttpClient gets to know a proxy. */
final class ProxySupport {

    private ProxySupport() {}

    static HttpHost host(ProxyOptions proxy) {
        return new HttpHost("http", proxy.host(), proxy.port());
    }

    /** Leads to the proxy, but directly to its exceptions. */
    static HttpRoutePlanner routes(TransportOptions options) {
        return new DefaultRoutePlanner(null) {
            @Override
            protected @Nullable HttpHost determineProxy(HttpHost target, HttpContext context) {
                ProxyOptions proxy = options.proxyFor(URI.create(target.toURI()));
                return proxy == null ? null : host(proxy);
            }
        };
    }

    /** Shows the credentials to the proxy without being asked for them, which saves a round trip. They never reach the server. */
    static void authenticate(HttpClientContext context, ProxyOptions proxy) {
        String user = proxy.user();
        String password = proxy.password();
        if (user != null && password != null) {
            BasicScheme scheme = new BasicScheme();
            scheme.initPreemptive(new UsernamePasswordCredentials(user, password.toCharArray()));
            AuthExchange exchange = new AuthExchange();
            exchange.select(scheme);
            context.setAuthExchange(host(proxy), exchange);
        }
    }
}
