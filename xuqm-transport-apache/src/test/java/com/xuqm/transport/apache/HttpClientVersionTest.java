package com.xuqm.transport.apache;

import com.xuqm.tck.library.RequiredLibraryContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The transport over Apache HttpClient")
class HttpClientVersionTest extends RequiredLibraryContract {

    @Override
    protected Class<?> provider() {
        return ApacheHttpTransportProvider.class;
    }

    @Override
    protected Class<?> made() {
        return ApacheHttpTransport.class;
    }

    @Override
    protected String needed() {
        return "org.apache.httpcomponents.client5:httpclient5 5.4 or newer";
    }

    @Override
    protected Old tooOld() {
        return new Old(
                "httpclient5",
                "5.3.1",
                "org/apache/hc/client5/http/impl/async/HttpAsyncClients.class",
                "org/apache/hc/client5/version.properties",
                "info.release");
    }
}
