package com.xuqm.transport.jdk;

import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.HttpTransportProvider;
import com.xuqm.sdk.http.TransportOptions;

/** Offers the transport {@code jdk} to discovery; no class of {@code java.net.http} is loaded before {@link #create}. */
public final class JdkHttpTransportProvider implements HttpTransportProvider {

    /** Creates the provider; {@link java.util.ServiceLoader} calls this. */
    public JdkHttpTransportProvider() {}

    @Override
    public String name() {
        return "jdk";
    }

    @Override
    public int rank() {
        return 100;
    }

    @Override
    public HttpTransport create(TransportOptions options) {
        return new JdkHttpTransport(options);
    }
}
