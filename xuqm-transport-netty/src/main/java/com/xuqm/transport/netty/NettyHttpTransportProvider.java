package com.xuqm.transport.netty;

import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.HttpTransportProvider;
import com.xuqm.sdk.http.TransportOptions;

/** Offers the transport {@code netty} to discovery; no class of Netty is loaded before {@link #create}. */
public final class NettyHttpTransportProvider implements HttpTransportProvider {

    /** Creates the provider; {@link java.util.ServiceLoader} calls this. */
    public NettyHttpTransportProvider() {}

    @Override
    public String name() {
        return "netty";
    }

    @Override
    public int rank() {
        return 300;
    }

    @Override
    public HttpTransport create(TransportOptions options) {
        return new NettyHttpTransport(options);
    }
}
