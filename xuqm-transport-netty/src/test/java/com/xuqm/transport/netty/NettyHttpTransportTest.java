package com.xuqm.transport.netty;

import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.tck.http.Capability;
import com.xuqm.tck.http.HttpTransportContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract of all transports, on native epoll where there is one. */
@DisplayName("the transport of Netty")
@ExtendWith(LeakGuard.class)
class NettyHttpTransportTest extends HttpTransportContract {

    @Override
    protected HttpTransport transport(TransportOptions options) {
        return new NettyHttpTransport(options);
    }

    @Override
    public boolean supports(Capability capability) {
        return capability != Capability.HTTP_2;
    }
}
