package com.xuqm.sdk.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.http.HttpHeaders;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallOptionsTest {

    @Test
    void changeNothingToBeginWith() {
        CallOptions none = CallOptions.none();

        assertThat(none.callTimeout()).isNull();
        assertThat(none.attemptTimeout()).isNull();
        assertThat(none.idempotent()).isNull();
        assertThat(none.maxAttempts()).isNull();
        assertThat(none.headers().size()).isZero();
    }

    @Test
    void areCollectedStepByStep() {
        CallOptions options = CallOptions.timeout(Duration.ofSeconds(1))
                .withAttemptTimeout(Duration.ofMillis(1))
                .withIdempotent(true)
                .withMaxAttempts(2)
                .withHeader("X-Trace", "a")
                .withHeader("X-Trace", "b");

        assertThat(options.callTimeout()).isEqualTo(Duration.ofSeconds(1));
        assertThat(options.attemptTimeout()).isEqualTo(Duration.ofMillis(1));
        assertThat(options.idempotent()).isTrue();
        assertThat(options.maxAttempts()).isEqualTo(2);
        assertThat(options.headers()).isEqualTo(HttpHeaders.of("X-Trace", "a", "X-Trace", "b"));
        assertThat(CallOptions.none().headers().size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S"})
    void takeOnlyTimeoutsThatLast(Duration timeout) {
        CallOptions none = CallOptions.none();

        assertThatThrownBy(() -> CallOptions.timeout(timeout))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("callTimeout must be more than zero, but is " + timeout);
        assertThatThrownBy(() -> none.withAttemptTimeout(timeout)).hasMessageStartingWith("attemptTimeout must");
        assertThatThrownBy(() -> none.withCallTimeout(null)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 11})
    void takeOneToTenAttempts(int attempts) {
        assertThatThrownBy(() -> CallOptions.none().withMaxAttempts(attempts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxAttempts must be 1 to 10, but is " + attempts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept",
                "accept-encoding",
                "Authorization",
                "Connection",
                "Content-Encoding",
                "CONTENT-LENGTH",
                "Content-Type",
                "Expect",
                "host",
                "Keep-Alive",
                "Proxy-Authorization",
                "Proxy-Connection",
                "TE",
                "Trailer",
                "transfer-encoding",
                "Upgrade",
                "X-App-Nonce",
                "X-App-Signature",
                "X-App-Timestamp",
                "x-internal-token"
            })
    void leaveTheHeadersAloneThatOthersDecideAbout(String name) {
        assertThatThrownBy(() -> CallOptions.none().withHeader(name, "hidden"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("header " + name + " cannot be set by a call")
                .hasMessageNotContaining("hidden");
    }

    @Test
    void takeOnlyHeadersThatCanBeSent() {
        assertThatThrownBy(() -> CallOptions.none().withHeader("X-Trace", "a\r\nX-Evil: 1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showNoHeader() {
        assertThat(CallOptions.none().withHeader("X-Api-Key", "hidden"))
                .hasToString(
                        "CallOptions[callTimeout=null, attemptTimeout=null, idempotent=null, maxAttempts=null, headers=1]");
    }

    @Test
    void areOverriddenPartByPart() {
        CallOptions first = CallOptions.timeout(Duration.ofSeconds(1))
                .withIdempotent(true)
                .withHeader("X-A", "1")
                .withHeader("X-B", "1");
        CallOptions second = CallOptions.none()
                .withAttemptTimeout(Duration.ofSeconds(2))
                .withMaxAttempts(5)
                .withHeader("x-b", "2");

        assertThat(first.overriddenBy(second))
                .isEqualTo(CallOptions.timeout(Duration.ofSeconds(1))
                        .withAttemptTimeout(Duration.ofSeconds(2))
                        .withIdempotent(true)
                        .withMaxAttempts(5)
                        .withHeader("X-A", "1")
                        .withHeader("x-b", "2"))
                .hasSameHashCodeAs(first.overriddenBy(second))
                .isNotEqualTo(first);
        assertThat(first.overriddenBy(CallOptions.none())).isEqualTo(first);
        assertThat(CallOptions.none().overriddenBy(first)).isEqualTo(first);
        assertThat(first.overriddenBy(CallOptions.timeout(Duration.ofSeconds(9)).withIdempotent(false)))
                .isEqualTo(first.withCallTimeout(Duration.ofSeconds(9)).withIdempotent(false));
    }
}
