package com.xuqm.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.tck.http.Capability;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;

/** The contract of all transports, in a JVM with flags that change what the JDK's client does; the module's pom sets them. */
@DisplayName("the transport of the JDK, in a JVM with flags")
class JdkHttpTransportFlagsTest extends JdkHttpTransportTest {

    @BeforeAll
    static void flagsAreSet() {
        assertThat(System.getProperty("jdk.http.auth.tunneling.disabledSchemes"))
                .isEmpty();
        assertThat(System.getProperty("jdk.httpclient.enableAllMethodRetry")).isEqualTo("true");
        assertThat(System.getProperty("jdk.internal.httpclient.disableHostnameVerification"))
                .isEqualTo("true");
    }

    @Override
    public boolean supports(Capability capability) {
        return capability == Capability.PROXY_CREDENTIALS || super.supports(capability);
    }
}
