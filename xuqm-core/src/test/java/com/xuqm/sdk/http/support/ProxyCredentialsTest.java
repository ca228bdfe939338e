package com.xuqm.sdk.http.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.http.ProxyOptions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("what a proxy is told of the user")
class ProxyCredentialsTest {

    @Test
    @DisplayName("is user and password, in UTF-8")
    void basic() {
        String value = ProxyCredentials.basic(new ProxyOptions("proxy.test", 3128, "m\u00e9", "p:\u4e2d"));
        assertThat(value).startsWith("Basic ");
        assertThat(new String(Base64.getDecoder().decode(value.substring(6)), StandardCharsets.UTF_8))
                .isEqualTo("m\u00e9:p:\u4e2d");
    }

    @Test
    @DisplayName("is nothing where there is no proxy or it wants none")
    void none() {
        assertThat(ProxyCredentials.basic(null)).isNull();
        assertThat(ProxyCredentials.basic(ProxyOptions.of("proxy.test", 3128))).isNull();
    }
}
