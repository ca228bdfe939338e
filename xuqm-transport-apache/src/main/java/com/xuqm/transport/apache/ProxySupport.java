package com.xuqm.transport.apache;

import com.xuqm.sdk.http.ProxyOptions;
import org.apache.hc.client5.http.auth.AuthExchange;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.impl.auth.BasicScheme;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.HttpHost;

/** How HttpClient gets to know a proxy. */
final class ProxySupport {

    private ProxySupport() {}

    static HttpHost host(ProxyOptions proxy) {
        return new HttpHost("http", proxy.host(), proxy.port());
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
