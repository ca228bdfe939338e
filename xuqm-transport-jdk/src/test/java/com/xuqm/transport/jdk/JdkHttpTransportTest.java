package com.xuqm.transport.jdk;

import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.tck.http.Capability;
import com.xuqm.tck.http.HttpTransportContract;
import org.junit.jupiter.api.DisplayName;

/** The contract of all transports, in a JVM as it is installed. */
@DisplayName("the transport of the JDK")
class JdkHttpTransportTest extends HttpTransportContract {

    @Override
    protected HttpTransport transport(TransportOptions options) {
        return new JdkHttpTransport(options);
    }

    @Override
    public boolean supports(Capability capability) {
        return switch (capability) {
            // the JDK's client takes the end of a TLS connection for the end of a body without a length, in order or
            // not
            case TLS_TRUNCATION -> false;
            // the JDK's client shows what it made of an answer, not its bytes, and has no say in what becomes of
            // connections
            case STRICT_HTTP -> false;
            // the JDK's client connects to the first address that the JVM gives for a name, and lets nobody choose: the
            // Host field and the name in TLS come from the same URI as the address
            case HOST_RESOLVER -> false;
            // the JDK's client notices on its selector thread, which may be too late, and asks nobody when it takes one
            case DEAD_CONNECTION -> false;
            // needs a flag of the JVM
            case PROXY_CREDENTIALS -> false;
            default -> true;
        };
    }
}
