package com.xuqm.transport.apache;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/** Keeps HttpClient from looking names up, which would block: {@link Dialling} has the addresses, of which this one takes the place. */
final class NoResolver implements DnsResolver {

    private static final byte[] ANY = new byte[4];

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return new InetAddress[] {InetAddress.getByAddress(host, ANY)};
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
