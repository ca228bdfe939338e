package com.xuqm.sdk.http.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("what is told from a host")
class IpLiteralsTest {

    @ParameterizedTest(name = "{0} is an address")
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0", "255.255.255.255", "[::1]", "[2001:db8::7]", "::1"})
    void addresses(String host) {
        assertThat(IpLiterals.isLiteral(host)).isTrue();
    }

    @ParameterizedTest(name = "{0} may have to be looked up")
    @ValueSource(
            strings = {
                "localhost",
                "1.2.3.4.example.com",
                "1.2.3",
                "1.2.3.4.5",
                "256.1.1.1",
                "1..2.3",
                ".1.2.3.4",
                "1.2.3.4.",
                "99999999999.1.1.1",
                "١.١.١.١",
                "abc",
                ""
            })
    void names(String host) {
        assertThat(IpLiterals.isLiteral(host)).isFalse();
    }

    @Test
    @DisplayName("is the address itself where it is one")
    void parsed() throws UnknownHostException {
        assertThat(IpLiterals.parse("10.1.2.3")).isEqualTo(InetAddress.getByAddress(new byte[] {10, 1, 2, 3}));
        assertThat(IpLiterals.parse("[::1]")).isEqualTo(IpLiterals.parse("::1")).isNotNull();
        assertThat(IpLiterals.parse("localhost")).isNull();
        assertThatThrownBy(() -> IpLiterals.parse("[::1::2]")).isInstanceOf(UnknownHostException.class);
    }

    @Test
    @DisplayName("is without brackets what sockets want")
    void bare() {
        assertThat(IpLiterals.bare("[::1]")).isEqualTo("::1");
        assertThat(IpLiterals.bare("::1")).isEqualTo("::1");
        assertThat(IpLiterals.bare("a.test")).isEqualTo("a.test");
    }
}
