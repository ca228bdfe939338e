package com.xuqm.sdk.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks names up as the JVM does. */
enum SystemHostResolver implements HostResolver {
    INSTANCE;

    @Override
    public List<InetAddress> resolve(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host));
    }

    @Override
    public String toString() {
        return "system";
    }
}
