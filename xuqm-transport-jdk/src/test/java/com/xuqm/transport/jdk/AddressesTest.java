package com.xuqm.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("what is told from a host")
class AddressesTest {

    @ParameterizedTest(name = "{0} is an address")
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0", "255.255.255.255", "[::1]", "[2001:db8::7]"})
    void addresses(String host) {
        assertThat(Addresses.isAddress(host)).isTrue();
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
        assertThat(Addresses.isAddress(host)).isFalse();
    }
}
