package com.xuqm.tencent.callback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.tencent.callback.CallbackCheck.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The verifier of callbacks")
class CallbackVerifierTest {

    private static final long SIGNED_AT = 1_669_872_112;
    private static final String SIGN = "17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061";
    private static final String QUERY = "SdkAppid=1400000000&CallbackCommand=C2C.CallbackAfterSendMsg&contenttype=json"
            + "&ClientIP=1.2.3.4&OptPlatform=iOS&Sign=" + SIGN + "&RequestTime=" + SIGNED_AT;
    private static final byte[] BODY = "{}".getBytes(UTF_8);

    private static CallbackVerifier at(long seconds) {
        return CallbackVerifier.of(1_400_000_000L, "xxxxyyyy")
                .withClock(Clock.fixed(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
    }

    @Test
    @DisplayName("takes the known answer of the service's documents, and hands out the bytes as they came")
    void takes_the_known_answer() {
        CallbackCheck check = at(SIGNED_AT + 60).check(QUERY, BODY);

        assertThat(check.reason()).isEqualTo(Reason.VALID);
        assertThat(check.body()).isSameAs(BODY);
        assertThat(check.parameter("ClientIP")).isEqualTo("1.2.3.4");
    }

    @Test
    @DisplayName("takes hexadecimal in capitals")
    void takes_capitals() {
        assertThat(at(SIGNED_AT)
                        .check(QUERY.replace(SIGN, SIGN.toUpperCase(java.util.Locale.ROOT)), BODY)
                        .isValid())
                .isTrue();
    }

    @ParameterizedTest(name = "{2} for {0} in place of {1}")
    @CsvSource({
        "Sign=0, Sign=1, WRONG_SIGNATURE",
        "Other=1, Sign=1, MISSING_PARAMETER",
        "Other=1, RequestTime=1, MISSING_PARAMETER",
        "RequestTime=now, RequestTime=1, MALFORMED",
        "SdkAppid=1400000001, SdkAppid=1400000000, WRONG_APP",
        "Other=1, SdkAppid=1400000000, MISSING_PARAMETER",
        "Other=%zz&, contenttype=json&, MALFORMED"
    })
    @DisplayName("refuses what is not as it should be:")
    void refuses(String replacement, String original, Reason reason) {
        CallbackCheck check = at(SIGNED_AT).check(QUERY.replace(original, replacement), BODY);

        assertThat(check.reason()).isEqualTo(reason);
        assertThat(check.toString()).doesNotContain(SIGN, "xxxxyyyy");
        assertThatThrownBy(check::body).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("refuses a post that is older than a minute, or from the future, and says by how much")
    void refuses_by_time() {
        CallbackCheck old = at(SIGNED_AT + 61).check(QUERY, BODY);
        CallbackCheck early = at(SIGNED_AT - 61).check(QUERY, BODY);

        assertThat(old.reason()).isEqualTo(Reason.STALE);
        assertThat(old.detail()).contains("61 seconds");
        assertThat(early.reason()).isEqualTo(Reason.IN_FUTURE);
        assertThat(early.detail()).contains("61 seconds ahead");
    }

    @Test
    @DisplayName("refuses a body of 10 MB before anything else")
    void refuses_large_bodies() {
        assertThat(at(SIGNED_AT).check(QUERY, new byte[10 * 1024 * 1024]).reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    @DisplayName("compares the app alone where the console has no token")
    void compares_the_app() {
        CallbackVerifier verifier = CallbackVerifier.withoutToken(1_400_000_000L);

        assertThat(verifier.check("SdkAppid=1400000000&CallbackCommand=X", BODY).isValid())
                .isTrue();
        assertThat(verifier.check("SdkAppid=1&CallbackCommand=X", BODY).reason())
                .isEqualTo(Reason.WRONG_APP);
        assertThat(verifier.check(null, null).reason()).isEqualTo(Reason.MISSING_PARAMETER);
    }
}
