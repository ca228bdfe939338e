package com.xuqm.tck.http;

/**
 * What a transport may lack without breaking the contract. An option that it lacks it has to refuse when it is made: {@link
 * com.xuqm.sdk.http.HttpTransportProvider#create} throws an {@link IllegalArgumentException}.
 */
public enum Capability {
    /** HTTP/2 over TLS. */
    HTTP_2("HTTP/2"),
    /** An HTTP proxy, for plain requests and by CONNECT for {@code https}. */
    PROXY("HTTP proxies"),
    /** Basic authentication at a proxy. */
    PROXY_CREDENTIALS("authentication at a proxy"),
    /**
     * Notices that a body without a length was cut short, where TLS's farewell is missing at the end. This one is no option and
     * cannot be refused.
     */
    TLS_TRUNCATION("noticing a TLS connection that was cut"),
    /** Runs trust managers where they may block. This one is no option either. */
    BLOCKING_TRUST_MANAGER("trust managers that block"),
    /**
     * Refuses each answer that is not quite HTTP/1.1, for which a transport has to see the very bytes. What can be told from the
     * status, the header fields and the body all transports refuse. This one is no option either.
     */
    STRICT_HTTP("refusing all that is not quite HTTP/1.1"),
    /** For now: gives a connection up when it is as old as {@link com.xuqm.sdk.http.TransportOptions#maxConnectionLifetime()}. */
    CONNECTION_LIFETIME("a limit to how long a connection is used"),
    /** Finds the addresses of a host by {@link com.xuqm.sdk.http.TransportOptions#hostResolver()}, and tries all of them. */
    HOST_RESOLVER("host resolvers, and more than the first address of a name"),
    /** Notices, when it takes an idle connection, that the server has closed it. This one is no option. */
    DEAD_CONNECTION("noticing an idle connection that the server has closed");

    private final String what;

    Capability(String what) {
        this.what = what;
    }

    /** Returns the capability in words. */
    @Override
    public String toString() {
        return what;
    }
}
