package com.xuqm.transport.jdk;

import com.xuqm.tck.http.Capability;
import org.junit.jupiter.api.DisplayName;

/**
 * The contract of all transports, in a JVM with flags that the JDK's client reads once. The first lets it send user and password to a proxy for
 * https. The others would let it repeat any request, and skip host name checks, had the transport not taken care of both.
 */
@DisplayName("the transport of the JDK, in a JVM with flags")
class JdkHttpTransportFlagsTest extends JdkHttpTransportTest {

    static {
        System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
        System.setProperty("jdk.httpclient.enableAllMethodRetry", "true");
        System.setProperty("jdk.internal.httpclient.disableHostnameVerification", "true");
    }

    @Override
    public boolean supports(Capability capability) {
        return capability == Capability.PROXY_CREDENTIALS || super.supports(capability);
    }
}
