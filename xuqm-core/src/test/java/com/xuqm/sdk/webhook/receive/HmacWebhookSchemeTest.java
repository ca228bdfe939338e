package com.xuqm.sdk.webhook.receive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.wire.CodeEncoding;
import com.xuqm.sdk.wire.EpochUnit;
import com.xuqm.sdk.wire.SignedText;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The HMAC scheme of webhooks")
class HmacWebhookSchemeTest {

    private static final byte[] CODE = new byte[32];

    private final HmacWebhookScheme standard = HmacWebhookScheme.standard();
    private final HmacWebhookScheme other = new HmacWebhookScheme(
            Sender.SIGNATURE,
            Sender.TIMESTAMP,
            Sender.NONCE,
            MacAlgorithm.HMAC_SM3,
            CodeEncoding.BASE64,
            EpochUnit.SECONDS,
            "",
            SignedText.of("{timestamp}\n{nonce}\n{body}"));

    @Test
    void reads_hexadecimal_and_milliseconds_unless_told_otherwise() {
        WebhookSignature signature = standard.read(Sender.headers("1778918400123", "n", "00".repeat(32)));

        assertThat(signature.timestamp()).isEqualTo(Instant.parse("2026-05-16T08:00:00.123Z"));
        assertThat(signature.nonce()).isEqualTo("n");
        assertThat(signature.code()).isEqualTo(CODE);
        assertThat(signature.message("{}".getBytes(UTF_8))).asString(UTF_8).isEqualTo("1778918400123\nn\n{}");
        assertThat(standard.algorithm()).isEqualTo(MacAlgorithm.HMAC_SHA256);
    }

    @Test
    void reads_base64_and_seconds() {
        String code = Base64.getEncoder().encodeToString(CODE);
        WebhookSignature signature = other.read(Sender.headers("1778918400", "n", code));

        assertThat(signature.timestamp()).isEqualTo(Instant.parse("2026-05-16T08:00:00Z"));
        assertThat(signature.code()).isEqualTo(CODE);
        assertThat(other.algorithm()).isEqualTo(MacAlgorithm.HMAC_SM3);
    }

    @Test
    void refuses_a_second_spelling_of_the_same_code_in_base64() {
        // The last of 43 characters holds four bits; decoders ignore its other two.
        String second = Base64.getEncoder().encodeToString(CODE).replace("A=", "B=");

        assertThat(Base64.getDecoder().decode(second)).isEqualTo(CODE);
        assertThatExceptionOfType(WebhookRefusedException.class)
                .isThrownBy(() -> other.read(Sender.headers("1778918400", "n", second)))
                .withMessage("the header X-Xuqm-Signature is not the base64 of 32 bytes")
                .satisfies(e -> assertThat(e.getStackTrace()).isEmpty());
    }

    @Test
    void takes_only_names_that_headers_can_have() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard.withHeaders(" ", "T", "N"))
                .withMessage("signatureHeader must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard.withHeaders("S", " ", "N"))
                .withMessage("timestampHeader must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard.withHeaders("S", "T", " "))
                .withMessage("nonceHeader must not be blank");
        assertThatIllegalArgumentException().isThrownBy(() -> standard.withHeaders("S", "T", "two words"));
    }
}
