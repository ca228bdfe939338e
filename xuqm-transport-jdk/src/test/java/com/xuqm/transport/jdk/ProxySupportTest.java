package com.xuqm.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.http.ProxyOptions;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.http.support.JvmProxies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("credentials for a proxy, which the JDK may keep back")
class ProxySupportTest {

    private static final String PROPERTY = "jdk.http.auth.tunneling.disabledSchemes";

    private static @Nullable String credentials(@Nullable ProxyOptions proxy) {
        return JvmProxies.credentials(proxy, "use xuqm-transport-apache");
    }

    @AfterEach
    void restore() {
        System.clearProperty(PROPERTY);
    }

    @Test
    @DisplayName("are sent where the JVM allows it")
    void allowed() {
        System.setProperty(PROPERTY, "");
        assertThat(credentials(new ProxyOptions("proxy", 8080, "user", "pass"))).isEqualTo("Basic dXNlcjpwYXNz");
        assertThat(credentials(ProxyOptions.of("proxy", 8080))).isNull();
        assertThat(credentials(null)).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Basic", "basic", "NTLM, Basic", " Basic ,Digest"})
    @DisplayName("are refused when the transport is made, where the JVM would drop them")
    void refused(String schemes) {
        System.setProperty(PROPERTY, schemes);
        assertThatThrownBy(() -> credentials(new ProxyOptions("proxy", 8080, "user", "pass")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("option proxy")
                .hasMessageContaining("-D" + PROPERTY + "=")
                .hasMessageContaining("xuqm-transport-apache");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "NTLM", "BasicPlus,Digest"})
    @DisplayName("are no matter of other schemes")
    void otherSchemes(String schemes) {
        System.setProperty(PROPERTY, schemes);
        assertThatCode(() -> credentials(new ProxyOptions("proxy", 8080, "user", "pass")))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("are refused by a JVM as it is installed, and a proxy without credentials is not")
    void defaultOfTheJvm() {
        TransportOptions.Builder options = TransportOptions.builder();
        assertThatThrownBy(() -> new JdkHttpTransport(options.proxy(new ProxyOptions("proxy", 8080, "user", "secret"))
                        .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
        new JdkHttpTransport(options.proxy(ProxyOptions.of("proxy", 8080)).build()).close();
    }
}
