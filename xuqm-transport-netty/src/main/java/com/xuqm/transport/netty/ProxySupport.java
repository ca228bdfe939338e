package com.xuqm.transport.netty;

import com.xuqm.sdk.http.ProxyOptions;
import com.xuqm.sdk.http.support.ProxyCredentials;
import org.jspecify.annotations.Nullable;

/** What the proxy option means for a connection: where it leads, and what is said to the proxy. */
final class ProxySupport {

    private final @Nullable ProxyOptions proxy;
    private final @Nullable String credentials;

    ProxySupport(@Nullable ProxyOptions proxy) {
        this.proxy = proxy;
        this.credentials = ProxyCredentials.basic(proxy);
    }

    /** Whether requests to an origin go through a tunnel that has to be asked for first. */
    boolean tunnels(Origin origin) {
        return proxyFor(origin) != null && origin.secure();
    }

    /** Whether requests to an origin are handed to the proxy, one by one. */
    boolean forwards(Origin origin) {
        return proxyFor(origin) != null && !origin.secure();
    }

    /** The host to connect to, without the brackets of an IPv6 address. */
    String hostFor(Origin origin) {
        ProxyOptions via = proxyFor(origin);
        return via == null ? origin.bareHost() : via.host();
    }

    /** The port to connect to. */
    int portFor(Origin origin) {
        ProxyOptions via = proxyFor(origin);
        return via == null ? origin.port() : via.port();
    }

    /** The value of Proxy-Authorization, {@code null} for none. */
    @Nullable
    String credentials() {
        return credentials;
    }

    /** The proxy through which connections to an origin lead, {@code null} if they lead there directly. */
    private @Nullable ProxyOptions proxyFor(Origin origin) {
        return proxy != null && proxy.leadsTo(origin.host(), origin.port()) ? proxy : null;
    }
}
