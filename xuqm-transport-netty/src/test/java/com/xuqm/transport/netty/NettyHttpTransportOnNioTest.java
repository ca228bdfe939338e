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
        return switch (capability) {
            case HTTP_2 -> false;
            // for now
            case HOST_RESOLVER, CONNECTION_LIFETIME, DEAD_CONNECTION -> false;
            default -> true;
        };
    }
}
