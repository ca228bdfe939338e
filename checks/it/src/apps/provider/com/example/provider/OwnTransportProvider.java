package com.example.provider;

import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.HttpTransportProvider;
import com.xuqm.sdk.http.TransportOptions;
import java.util.ServiceLoader;

/** Puts itself before the transport that is there otherwise. */
public final class OwnTransportProvider implements HttpTransportProvider {

    /** Creates the provider. */
    public OwnTransportProvider() {}

    @Override
    public String name() {
        return "own";
    }

    @Override
    public int rank() {
        return Integer.getInteger("own.transport.rank", 1000);
    }

    @Override
    public HttpTransport create(TransportOptions options) {
        return ServiceLoader.load(HttpTransportProvider.class).stream()
                .filter(other -> other.type() != OwnTransportProvider.class)
                .findFirst()
                .orElseThrow()
                .get()
                .create(options);
    }
}
