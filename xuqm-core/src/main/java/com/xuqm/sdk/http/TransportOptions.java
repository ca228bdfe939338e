package com.xuqm.sdk.http;

import com.xuqm.sdk.internal.check.Checks;
import java.net.URI;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The settings that all transports share. A transport that cannot honour one refuses it when it is made.
 *
 * <p>A duration may be as long as it likes: more than 2,147,483,647 milliseconds, almost 25 days, are that many.
 *
 * <p>TLS is version 1.2 or 1.3 with host name checks; neither can be switched off here. A private certificate authority or a
 * client certificate comes in through {@link Builder#sslContext(SSLContext)}.
 */
public final class TransportOptions {

    /** So many milliseconds fit into an int, which is what some libraries count them in: almost 25 days, which is for ever here. */
    private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

    private static final TransportOptions DEFAULTS = builder().build();

    private final Duration connectTimeout;
    private final Duration idleTimeout;
    private final Duration maxConnectionLifetime;
    private final Duration poolWaitTimeout;
    private final int maxConnectionsPerHost;
    private final @Nullable ProxyOptions proxy;
    private final @Nullable SSLContext sslContext;
    private final boolean http2;
    private final String userAgent;
    private final HostResolver hostResolver;

    private TransportOptions(Builder builder) {
        this.connectTimeout = builder.connectTimeout;
        this.idleTimeout = builder.idleTimeout;
        this.maxConnectionLifetime = builder.maxConnectionLifetime;
        this.poolWaitTimeout = builder.poolWaitTimeout;
        this.maxConnectionsPerHost = builder.maxConnectionsPerHost;
        this.proxy = builder.proxy;
        this.sslContext = builder.sslContext;
        this.http2 = builder.http2;
        this.userAgent = builder.userAgent;
        this.hostResolver = builder.hostResolver;
    }

    /**
     * Returns the defaults.
     *
     * @return options as {@link #builder()} has them from the start
     */
    public static TransportOptions defaults() {
        return DEFAULTS;
    }

    /**
     * Starts with the defaults.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts with these options.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.connectTimeout = connectTimeout;
        builder.idleTimeout = idleTimeout;
        builder.maxConnectionLifetime = maxConnectionLifetime;
        builder.poolWaitTimeout = poolWaitTimeout;
        builder.maxConnectionsPerHost = maxConnectionsPerHost;
        builder.proxy = proxy;
        builder.sslContext = sslContext;
        builder.http2 = http2;
        builder.userAgent = userAgent;
        builder.hostResolver = hostResolver;
        return builder;
    }

    /**
     * Returns how long making a connection may take. A transport may count the TLS handshake in.
     *
     * @return 5 seconds by default
     */
    public Duration connectTimeout() {
        return connectTimeout;
    }

    /**
     * Returns how long an unused connection is kept. It must be shorter than the server's or a load balancer's own limit,
     * or requests meet connections that are just being closed.
     *
     * @return 30 seconds by default
     */
    public Duration idleTimeout() {
        return idleTimeout;
    }

    /**
     * Returns how long a connection is used at most. A new connection looks its host up anew, so this is how soon a host that has
     * moved is followed while requests keep its old connections busy. Each connection gets 80 to 100 percent of it, so that those
     * opened together do not end together; a request under way is never cut off.
     *
     * @return 5 minutes by default
     */
    public Duration maxConnectionLifetime() {
        return maxConnectionLifetime;
    }

    /**
     * Returns how long a request waits for a connection when all are in use; the deadline holds besides.
     *
     * @return 10 seconds by default
     */
    public Duration poolWaitTimeout() {
        return poolWaitTimeout;
    }

    /**
     * Returns how many connections to one host there may be.
     *
     * @return 64 by default
     */
    public int maxConnectionsPerHost() {
        return maxConnectionsPerHost;
    }

    /**
     * Returns the proxy.
     *
     * @return the proxy, or {@code null} for none; the JVM's proxy properties and the environment are read only by {@link
     *     ProxyOptions#fromSystemProperties()} and {@link ProxyOptions#fromEnvironment()}
     */
    public @Nullable ProxyOptions proxy() {
        return proxy;
    }

    /**
     * Returns the proxy for one address. This is what a transport asks.
     *
     * @param uri where a request goes, with scheme and host
     * @return the proxy, or {@code null} if there is none or the address is among its exceptions
     */
    public @Nullable ProxyOptions proxyFor(URI uri) {
        if (proxy == null) {
            return null;
        }
        int usual = "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
        return proxy.leadsTo(uri.getHost(), uri.getPort() < 0 ? usual : uri.getPort()) ? proxy : null;
    }

    /**
     * Returns where trusted and own certificates come from.
     *
     * @return the context, or {@code null} for the JVM's default
     */
    public @Nullable SSLContext sslContext() {
        return sslContext;
    }

    /**
     * Tells whether HTTP/2 is used where the server offers it over TLS.
     *
     * @return {@code false} by default
     */
    public boolean http2() {
        return http2;
    }

    /**
     * Returns what the transport calls itself where a request does not say.
     *
     * @return {@code xuqm-sdk-java} by default
     */
    public String userAgent() {
        return userAgent;
    }

    /**
     * Returns what finds the addresses of hosts.
     *
     * @return the JVM's own resolver by default
     */
    public HostResolver hostResolver() {
        return hostResolver;
    }

    @Override
    public String toString() {
        return "TransportOptions[connectTimeout=" + connectTimeout + ", idleTimeout=" + idleTimeout
                + ", maxConnectionLifetime=" + maxConnectionLifetime + ", poolWaitTimeout="
                + poolWaitTimeout + ", maxConnectionsPerHost=" + maxConnectionsPerHost + ", proxy=" + proxy
                + ", sslContext=" + (sslContext == null ? "default" : "own") + ", http2=" + http2 + ", userAgent="
                + userAgent + ", hostResolver=" + (hostResolver.equals(HostResolver.system()) ? "system" : "own") + "]";
    }

    /** Collects settings; each method checks its own. */
    public static final class Builder {

        private Duration connectTimeout = Duration.ofSeconds(5);
        private Duration idleTimeout = Duration.ofSeconds(30);
        private Duration maxConnectionLifetime = Duration.ofMinutes(5);
        private Duration poolWaitTimeout = Duration.ofSeconds(10);
        private int maxConnectionsPerHost = 64;
        private @Nullable ProxyOptions proxy;
        private @Nullable SSLContext sslContext;
        private boolean http2;
        private String userAgent = "xuqm-sdk-java";
        private HostResolver hostResolver = HostResolver.system();

        private Builder() {}

        /**
         * Sets how long making a connection may take.
         *
         * @param timeout more than zero; 5 seconds by default
         * @return this builder
         */
        public Builder connectTimeout(Duration timeout) {
            this.connectTimeout = positive("connectTimeout", timeout);
            return this;
        }

        /**
         * Sets how long an unused connection is kept.
         *
         * @param timeout more than zero; 30 seconds by default
         * @return this builder
         */
        public Builder idleTimeout(Duration timeout) {
            this.idleTimeout = positive("idleTimeout", timeout);
            return this;
        }

        /**
         * Sets how long a connection is used at most, and so how soon a host that has moved to other addresses is followed.
         *
         * @param lifetime more than zero; 5 minutes by default
         * @return this builder
         */
        public Builder maxConnectionLifetime(Duration lifetime) {
            this.maxConnectionLifetime = positive("maxConnectionLifetime", lifetime);
            return this;
        }

        /**
         * Sets how long a request waits for a connection when all are in use.
         *
         * @param timeout more than zero; 10 seconds by default
         * @return this builder
         */
        public Builder poolWaitTimeout(Duration timeout) {
            this.poolWaitTimeout = positive("poolWaitTimeout", timeout);
            return this;
        }

        /**
         * Sets how many connections to one host there may be.
         *
         * @param connections 1 to 10,000; 64 by default
         * @return this builder
         */
        public Builder maxConnectionsPerHost(int connections) {
            if (connections < 1 || connections > 10_000) {
                throw new IllegalArgumentException("maxConnectionsPerHost must be 1 to 10000, but is " + connections);
            }
            this.maxConnectionsPerHost = connections;
            return this;
        }

        /**
         * Sends everything through a proxy, except to the hosts that the proxy's exceptions name.
         *
         * @param proxy the proxy, such as {@link ProxyOptions#fromEnvironment()}, or {@code null} for none, which is the default
         * @return this builder
         */
        public Builder proxy(@Nullable ProxyOptions proxy) {
            this.proxy = proxy;
            return this;
        }

        /**
         * Sets where trusted and own certificates come from: a private certificate authority, a client certificate.
         *
         * @param context an initialised context, or {@code null} for the JVM's default
         * @return this builder
         */
        public Builder sslContext(@Nullable SSLContext context) {
            this.sslContext = context;
            return this;
        }

        /**
         * Allows HTTP/2 where the server offers it over TLS.
         *
         * @param http2 {@code false} by default
         * @return this builder
         */
        public Builder http2(boolean http2) {
            this.http2 = http2;
            return this;
        }

        /**
         * Sets the user agent.
         *
         * @param userAgent visible ASCII, not blank
         * @return this builder
         */
        public Builder userAgent(String userAgent) {
            Checks.notNull("userAgent", userAgent);
            if (userAgent.isBlank()) {
                throw new IllegalArgumentException("userAgent must not be blank");
            }
            this.userAgent =
                    HttpHeaders.of("User-Agent", userAgent).all("User-Agent").get(0);
            return this;
        }

        /**
         * Sets the host resolver. A host that is given as an address is not looked up.
         *
         * @param resolver {@link HostResolver#system()} by default
         * @return this builder
         */
        public Builder hostResolver(HostResolver resolver) {
            this.hostResolver = Checks.notNull("resolver", resolver);
            return this;
        }

        /**
         * Returns the options.
         *
         * @return immutable options
         */
        public TransportOptions build() {
            return new TransportOptions(this);
        }

        private static Duration positive(String name, Duration duration) {
            Checks.notNull(name, duration);
            if (duration.isZero() || duration.isNegative()) {
                throw new IllegalArgumentException(name + " must be more than zero, but is " + duration);
            }
            return duration.compareTo(LONGEST) > 0 ? LONGEST : duration;
        }
    }
}
