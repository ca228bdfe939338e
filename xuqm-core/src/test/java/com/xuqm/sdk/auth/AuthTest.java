package com.xuqm.sdk.auth;

import static com.xuqm.sdk.internal.engine.RecordedCalls.credentialOf;
import static com.xuqm.sdk.internal.engine.RecordedCalls.requestOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.internal.engine.RecordedCalls;
import com.xuqm.sdk.usersig.TlsDocument;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Signing in")
class AuthTest {

    private int signatures;
    private final RecordedCalls calls = new RecordedCalls();
    private final Auth auth = new Auth(calls, this::signed);
    private final Auth unsigned = new Auth(calls, null);

    private HttpHeaders signed(String userId) {
        return HttpHeaders.of("X-App-Signature", "of " + userId + " " + ++signatures);
    }

    @Test
    void asks_for_a_token_with_or_without_a_UserSig() {
        assertThat(requestOf(auth.login("user_001"))).isEqualTo("POST /api/im/auth/login?userId=user_001");
        assertThat(requestOf(auth.loginWithUserSig("user_001", "sig")))
                .isEqualTo("POST /api/im/auth/login?userId=user_001&userSig=sig");
        assertThat(requestOf(unsigned.loginWithUserSig("user_002", "sig")))
                .isEqualTo("POST /api/im/auth/login?userId=user_002&userSig=sig");
    }

    @Test
    void sends_the_signature_of_the_app_whenever_it_can_sign() {
        assertThat(credentialOf(auth.login("user_001"))).isEqualTo(HttpHeaders.of("X-App-Signature", "of user_001 1"));
        assertThat(credentialOf(auth.loginWithUserSig("user_001", "sig")))
                .as("made anew")
                .isEqualTo(HttpHeaders.of("X-App-Signature", "of user_001 2"));
        assertThat(credentialOf(unsigned.loginWithUserSig("user_001", "sig"))).isEqualTo(HttpHeaders.empty());
    }

    @Test
    void asks_for_the_other_tokens() {
        assertThat(requestOf(auth.platformEventsToken())).isEqualTo("GET /api/im/platform-events/token");

        Call<DemoImToken> renewal = auth.refreshDemoImToken("demo");
        assertThat(requestOf(renewal)).isEqualTo("POST /api/demo/auth/refresh-im");
        assertThat(credentialOf(renewal)).isEqualTo(HttpHeaders.of("Authorization", "Bearer demo"));
    }

    @Test
    void has_the_service_check_a_UserSig() {
        assertThat(requestOf(auth.verifyUserSig("user_001", "sig")))
                .isEqualTo("POST /api/im/admin/users/user_001/usersig/verify");
        assertThat(calls.body()).isEqualTo(Map.of("userSig", "sig"));
    }

    @Test
    void needs_the_secret_of_the_app_or_a_UserSig() {
        assertThatExceptionOfType(XuqmConfigurationException.class)
                .isThrownBy(() -> unsigned.login("user_001"))
                .withMessageStartingWith("a login has to be signed");
        assertThat(calls.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"PT1S, 1", "PT1.9S, 1", "PT2147483647S, 2147483647"})
    void has_the_service_make_a_UserSig_of_a_life(Duration lifetime, int seconds) {
        assertThat(requestOf(auth.issueUserSig("user_001", lifetime)))
                .isEqualTo("POST /api/im/admin/users/user_001/usersig");
        assertThat(calls.body()).isEqualTo(Map.of("expireSeconds", seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0.9S", "PT2147483648S"})
    void has_it_make_none_of_another_life(Duration lifetime) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> auth.issueUserSig("user_001", lifetime))
                .withMessage("lifetime must be 1 second to 2147483647 seconds");
    }

    @Test
    void leaves_the_life_to_the_service_if_none_is_given() {
        assertThat(requestOf(auth.issueUserSig("user_001"))).isEqualTo("POST /api/im/admin/users/user_001/usersig");
        assertThat(calls.body()).isEqualTo(Map.of());
    }

    @Test
    void knows_its_operations() {
        assertThat(AuthOperations.all())
                .hasSize(5)
                .contains(AuthOperations.LOGIN)
                .doesNotHaveDuplicates();
    }

    @Test
    void shows_no_token_and_no_UserSig() {
        assertThat(new LoginToken("hidden", Instant.EPOCH)).hasToString("LoginToken[expiresAt=1970-01-01T00:00:00Z]");
        assertThat(new DemoImToken("hidden", Instant.EPOCH))
                .hasToString("DemoImToken[imTokenExpiresAt=1970-01-01T00:00:00Z]");
        assertThat(new IssuedUserSig("user_001", "hidden", Instant.EPOCH))
                .hasToString("IssuedUserSig[userId=user_001, expiresAt=1970-01-01T00:00:00Z]");
        assertThat(new TlsDocument("user_001", 7, 1, 1, "hidden", "hidden")).hasToString("TlsDocument[user_001, 7]");
    }
}
