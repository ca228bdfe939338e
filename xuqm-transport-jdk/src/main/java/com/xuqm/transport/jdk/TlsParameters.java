package com.xuqm.transport.jdk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** The TLS settings that no option changes. */
final class TlsParameters {

    private TlsParameters() {}

    /**
     * Returns TLS 1.3 and 1.2 only, with host name checks. Setting these by name keeps them even where a property of the JVM
     * would switch the client's own checks off.
     *
     * @throws IllegalArgumentException if the context offers neither version
     */
    static SSLParameters of(SSLContext context) {
        List<String> versions = new ArrayList<>(List.of("TLSv1.3", "TLSv1.2"));
        versions.retainAll(Arrays.asList(context.getSupportedSSLParameters().getProtocols()));
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("option sslContext: it supports neither TLS 1.3 nor TLS 1.2");
        }
        SSLParameters parameters = new SSLParameters();
        parameters.setProtocols(versions.toArray(new String[0]));
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        return parameters;
    }
}
