package com.xuqm.sdk.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Finds the addresses of a host, in place of the JVM: by DNS over HTTPS, by a service registry, by a fixed table. It sees names only,
 * since an address needs no look-up; through a proxy, the proxy's name only. The name is still the one that TLS checks and that the
 * {@code Host} header says.
 *
 * @see TransportOptions.Builder#hostResolver
 */
@FunctionalInterface
public interface HostResolver {

    /**
     * Finds the addresses of a host. May block, on a thread made for that; the request's deadline holds nevertheless. Transports keep
     * no results, so that one which is asked often should. Called by several threads at once for different names.
     *
     * @param host the name
     * @return the addresses in the order in which they are to be tried, at least one
     * @throws IOException if there is none, mostly an {@link UnknownHostException}; the request then was not sent
     */
    List<InetAddress> resolve(String host) throws IOException;

    /**
     * Returns the JVM's own resolver, which is the default. How long it keeps results is the JVM's security property {@code
     * networkaddress.cache.ttl}, 30 seconds by default.
     *
     * @return a resolver by {@link InetAddress#getAllByName}
     */
    static HostResolver system() {
        return SystemHostResolver.INSTANCE;
    }
}
