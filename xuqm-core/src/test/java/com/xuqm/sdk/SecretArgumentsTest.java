package com.xuqm.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.auth.HmacRequestSigner;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.http.ProxyOptions;
import com.xuqm.sdk.testing.MiniJson;
import com.xuqm.sdk.testing.ScriptedTransport;
import com.xuqm.sdk.usersig.TlsSigV2Codec;
import com.xuqm.sdk.usersig.UserSig;
import com.xuqm.sdk.webhook.CreateWebhook;
import com.xuqm.sdk.webhook.UpdateWebhook;
import com.xuqm.sdk.webhook.receive.WebhookVerifier;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret with something invisible around it makes signatures that are merely wrong, so that it is refused where it is given. */
class SecretArgumentsTest {

    private static final String SECRET = "s3cr3t";

    /** Where secrets are given. */
    private static final Map<String, Consumer<String>> PLACES = Map.ofEntries(
            Map.entry("appSecret", secret -> XuqmClient.builder().appSecret(secret)),
            Map.entry("previousAppSecrets", secret -> XuqmClient.builder().previousAppSecrets("other", secret)),
            Map.entry("tenantToken", secret -> XuqmClient.builder().tenantToken(secret)),
            Map.entry("opsToken", secret -> XuqmClient.builder().opsToken(secret)),
            Map.entry("internalToken", secret -> XuqmClient.builder().internalToken(secret)),
            Map.entry("WebhookVerifier.of", WebhookVerifier::of),
            Map.entry(
                    "WebhookVerifier.secret",
                    secret -> WebhookVerifier.builder().secret(secret)),
            Map.entry(
                    "CreateWebhook.secret",
                    secret -> CreateWebhook.of("https://host.test/").withSecret(secret)),
            Map.entry("UpdateWebhook.secret", secret -> UpdateWebhook.changes().withSecret(secret)),
            Map.entry("UserSig.of", secret -> UserSig.of("ak", secret)),
            Map.entry("UserSig.of, previous", secret -> UserSig.of("ak", "other", secret)),
            Map.entry("TlsSigV2Codec.of", secret -> TlsSigV2Codec.of(1, secret)),
            Map.entry("TlsSigV2Codec.of, previous", secret -> TlsSigV2Codec.of(1, "other", secret)),
            Map.entry("HmacRequestSigner.of", secret -> HmacRequestSigner.of(secret, MacAlgorithm.HMAC_SHA256)),
            Map.entry("auth().refreshDemoImToken", SecretArgumentsTest::refreshDemoImToken));

    private static void refreshDemoImToken(String token) {
        try (XuqmClient xuqm = XuqmClient.builder()
                .baseUrl("https://api.test")
                .appKey("ak")
                .transport(new ScriptedTransport())
                .json(new MiniJson())
                .build()) {
            assertThat(xuqm.auth().refreshDemoImToken(token)).isNotNull();
        }
    }

    static Stream<String> places() {
        return PLACES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("places")
    void isRefusedWithSomethingInvisibleAroundIt(String place) {
        for (String invisible : new String[] {
            "\n", "\r\n", "\r", " ", "\t", "\u0000", "\u0085", "\u00a0", "\u200b", "\u2028", "\u2060", "\u3000",
            "\ufeff"
        }) {
            for (String secret :
                    new String[] {invisible + SECRET, SECRET + invisible, invisible + SECRET + invisible}) {
                assertThatThrownBy(() -> PLACES.get(place).accept(secret))
                        .as("%s with %s", place, secret)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageMatching(
                                ".* (begins|ends) with the invisible character U\\+[0-9A-F]{4}, which a secret.*"
                                        + "remove it.*")
                        .hasMessageNotContaining(SECRET);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void isTakenAsItIsOtherwise(String place) {
        for (String secret : new String[] {SECRET, "two words", "!", "p\u00e4ss\ud83d\ude00"}) {
            boolean isHeader = place.startsWith("auth()");
            if (!isHeader || secret.chars().allMatch(c -> c < 0x7f)) {
                assertThatCode(() -> PLACES.get(place).accept(secret)).as(place).doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\u0000"})
    void isRefusedOfAProxyWithALineBreak(String end) {
        assertThatThrownBy(() -> new ProxyOptions("proxy", 8080, "me", SECRET + end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not contain control characters")
                .hasMessageNotContaining(SECRET);
        assertThatThrownBy(() -> new ProxyOptions("proxy", 8080, "me" + end, SECRET))
                .hasMessageContaining("control characters");
    }

    @Test
    void mayHaveBlanksAroundItIfAPersonChoseIt() {
        assertThatCode(() -> new ProxyOptions("proxy", 8080, "me", " pass word "))
                .doesNotThrowAnyException();
    }
}
