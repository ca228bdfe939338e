package com.xuqm.transport.netty;

import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.tck.http.Capability;
import com.xuqm.tck.http.HttpTransportContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract of all transports, without native epoll. */
@DisplayName("the transport of Netty on NIO")
@ExtendWith(LeakGuard.class)
class NettyHttpTransportOnNioTest extends HttpTransportContract {

    @Override
    protected HttpTransport transport(TransportOptions options) {
        return new NettyHttpTransport(options, EventLoops.create(false));
    }

    @Override
    public boolean supports(Capability capability) {
        return capability != Capability.HTTP_2;
    }
}
