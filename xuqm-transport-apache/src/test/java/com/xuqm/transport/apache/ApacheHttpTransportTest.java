package com.xuqm.transport.apache;

import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.tck.http.HttpTransportContract;
import org.junit.jupiter.api.DisplayName;

/** The contract of all transports. */
@DisplayName("the transport by Apache HttpClient")
class ApacheHttpTransportTest extends HttpTransportContract {

    @Override
    protected HttpTransport transport(TransportOptions options) {
        return new ApacheHttpTransport(options);
    }
}
