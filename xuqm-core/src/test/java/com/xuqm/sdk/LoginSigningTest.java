package com.xuqm.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.testing.FakeClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The signing of logins")
class LoginSigningTest {

    private final FakeClock clock = FakeClock.at("2026-04-27T00:10:00.123Z");
    private final List<String> asked = new ArrayList<>();

    private HttpHeaders sign(String appKey, String userId, java.time.Instant timestamp, String nonce) {
        asked.add(appKey + " " + userId + " " + timestamp + " " + nonce);
        return HttpHeaders.of("X-App-Signature", "s");
    }

    @Test
    void asks_the_signer_anew_for_each_login() {
        LoginSigning signing = new LoginSigning("ak", this::sign, clock, () -> "nonce-" + asked.size());

        assertThat(signing.apply("user_001")).isEqualTo(HttpHeaders.of("X-App-Signature", "s"));
        clock.advance(Duration.ofMillis(1));
        signing.apply("user_002");

        assertThat(asked)
                .containsExactly(
                        "ak user_001 2026-04-27T00:10:00.123Z nonce-0", "ak user_002 2026-04-27T00:10:00.124Z nonce-1");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "a\nb"})
    void refuses_a_nonce_that_is_none(String nonce) {
        LoginSigning signing = new LoginSigning("ak", this::sign, clock, () -> nonce);

        assertThatThrownBy(() -> signing.apply("user_001"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("nonce must not");
        assertThat(asked).isEmpty();
    }
}
