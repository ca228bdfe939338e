package com.xuqm.transport.apache;

import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.HttpTransportProvider;
import com.xuqm.sdk.http.TransportOptions;

/** Makes {@link ApacheHttpTransport}s. */
public final class ApacheHttpTransportProvider implements HttpTransportProvider {

    /** Creates the provider; loads no class of HttpClient. */
    public ApacheHttpTransportProvider() {}

    /**
     * Returns the name.
     *
     * @return {@code apache}
     */
    @Override
    public String name() {
        return "apache";
    }

    /**
     * Returns the rank.
     *
     * @return 200
     */
    @Override
    public int rank() {
        return 200;
    }

    @Override
    public HttpTransport create(TransportOptions options) {
        return new ApacheHttpTransport(options);
    }
}
