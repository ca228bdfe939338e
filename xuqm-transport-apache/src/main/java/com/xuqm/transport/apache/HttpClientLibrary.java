package com.xuqm.transport.apache;

import com.xuqm.sdk.library.LibraryPart;
import com.xuqm.sdk.library.RequiredLibrary;

/** Which HttpClient this transport works with: the first that tells idle connections apart, with the HttpCore that belongs to it. */
final class HttpClientLibrary {

    static final RequiredLibrary HTTP_CLIENT = RequiredLibrary.of(
            HttpClientLibrary.class,
            "xuqm-transport-apache",
            "set the versions in the build (with Spring Boot the properties httpclient5.version and httpcore5.version), or use"
                    + " another transport",
            LibraryPart.of(
                            "org.apache.httpcomponents.client5",
                            "httpclient5",
                            "5.4",
                            "org.apache.hc.client5.http.impl.async.HttpAsyncClients")
                    .withVersionIn("org/apache/hc/client5/version.properties", "info.release"),
            LibraryPart.of("org.apache.httpcomponents.core5", "httpcore5", "5.3", "org.apache.hc.core5.http.HttpHost")
                    .withVersionIn("org/apache/hc/core5/version.properties", "info.release"));

    private HttpClientLibrary() {}
}
