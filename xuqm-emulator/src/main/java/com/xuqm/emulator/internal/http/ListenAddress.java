package com.xuqm.emulator.internal.http;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where to listen.
 *
 * @param host name or address of this machine, without brackets
 * @param port the port, 0 for any free one
 */
public record ListenAddress(String host, int port) {

    /** This machine, for this machine only. */
    public static final String LOOPBACK = "127.0.0.1";

    private static final int MAX_PORT = 65_535;

    /**
     * A place to listen at. Whether the host exists is found out later.
     *
     * @throws IllegalArgumentException if one of them cannot be right
     */
    public ListenAddress {
        if (port < 0 || port > MAX_PORT) {
            throw new IllegalArgumentException("a port is 0 (any free one) to " + MAX_PORT + ": " + port);
        }
        if (host.isBlank() || !host.equals(host.strip()) || host.contains("/") || isWithPort(host)) {
            throw new IllegalArgumentException(
                    "a host is a name or an address of this machine without scheme and port, such as " + LOOPBACK
                            + ", or 0.0.0.0 for all of its addresses: '" + host + "'");
        }
    }

    /** One colon divides host and port; an IPv6 address has several. */
    private static boolean isWithPort(String host) {
        int colon = host.indexOf(':');
        return colon >= 0 && colon == host.lastIndexOf(':');
    }

    /**
     * The same without the brackets that URLs put around an IPv6 address.
     *
     * @param host name or address of this machine
     * @param port the port, 0 for any free one
     * @return where to listen
     * @throws IllegalArgumentException if one of them cannot be right
     */
    public static ListenAddress of(String host, int port) {
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        return new ListenAddress(bracketed ? host.substring(1, host.length() - 1) : host, port);
    }

    /**
     * Looks the host up.
     *
     * @return its address
     * @throws UnknownHostException if it has none
     */
    InetAddress resolve() throws UnknownHostException {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw (UnknownHostException) new UnknownHostException("no such host").initCause(e);
        }
    }

    /**
     * How a client on this machine reaches it.
     *
     * @param address the address that the host has
     * @param openPort the port that is listened on
     * @return the URL; it names this machine where all addresses are listened on
     */
    String url(InetAddress address, int openPort) {
        String reachable = address.isAnyLocalAddress() ? (host.contains(":") ? "::1" : LOOPBACK) : host;
        return "http://" + (reachable.contains(":") ? "[" + reachable + "]" : reachable) + ":" + openPort;
    }

    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
