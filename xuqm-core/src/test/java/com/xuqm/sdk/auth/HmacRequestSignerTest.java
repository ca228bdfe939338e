package com.xuqm.sdk.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.crypto.JcaMacProvider;
import com.xuqm.sdk.crypto.KeyedMac;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.wire.CodeEncoding;
import com.xuqm.sdk.wire.EpochUnit;
import com.xuqm.sdk.wire.SignedText;
import com.xuqm.sdk.wire.WireOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HmacRequestSignerTest {

    private static final SignedText TEXT = WireOption.SIGNATURE_TEXT.standard();

    private static final Instant TIME = Instant.ofEpochMilli(1_777_248_000_123L);
    private static final String NONCE = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

    private static KeyedMac mac() {
        return new JcaMacProvider()
                .create(MacAlgorithm.HMAC_SHA256, "as_demo_0123456789abcdef0123456789abcdef".getBytes(UTF_8));
    }

    private final HmacRequestSigner signer = HmacRequestSigner.of(mac());

    @Test
    void signsAsOpensslDoes() {
        // printf 'ak_demo_chat\nuser_001\n1777248000000\n0f1e2d3c4b5a69788796a5b4c3d2e1f0' |
        // openssl dgst -sha256 -hmac as_demo_0123456789abcdef0123456789abcdef
        HttpHeaders headers = signer.sign("ak_demo_chat", "user_001", Instant.ofEpochMilli(1_777_248_000_000L), NONCE);

        assertThat(headers)
                .isEqualTo(HttpHeaders.of(
                        "X-App-Timestamp",
                        "1777248000000",
                        "X-App-Nonce",
                        NONCE,
                        "X-App-Signature",
                        "b7a3510f2db0e1658c953f537e5a9a2f172fe22b1ee2ea928bea7de6454ab792"));
    }

    @Test
    void canWriteSecondsAndBase64() {
        HttpHeaders headers = new HmacRequestSigner(mac(), CodeEncoding.BASE64, EpochUnit.SECONDS, TEXT)
                .sign("ak_demo_chat", "user_001", TIME, NONCE);

        // printf 'ak_demo_chat\nuser_001\n1777248000\n0f1e2d3c4b5a69788796a5b4c3d2e1f0' |
        // openssl dgst -sha256 -hmac as_demo_0123456789abcdef0123456789abcdef -binary | base64
        assertThat(headers.first("X-App-Timestamp")).isEqualTo("1777248000");
        assertThat(headers.first("X-App-Signature")).isEqualTo("JFSnyq3cAWWoLykHkgJ68o8Ly3jiazhPwVQ8nskSiPg=");
    }

    @Test
    void canBeTurnedIntoAnotherOneOfTheSameKey() {
        HmacRequestSigner other = signer.withEncoding(CodeEncoding.BASE64).withUnit(EpochUnit.SECONDS);

        assertThat(other.sign("ak_demo_chat", "user_001", TIME, NONCE).first("X-App-Signature"))
                .isEqualTo("JFSnyq3cAWWoLykHkgJ68o8Ly3jiazhPwVQ8nskSiPg=");
        assertThat(HmacRequestSigner.of("as_demo_0123456789abcdef0123456789abcdef", MacAlgorithm.HMAC_SHA256)
                        .sign("ak_demo_chat", "user_001", TIME, NONCE))
                .isEqualTo(signer.sign("ak_demo_chat", "user_001", TIME, NONCE));
    }

    @Test
    void saysSoWhenTheKeyIsGone() {
        KeyedMac mac = mac();
        HmacRequestSigner forgetful = HmacRequestSigner.of(mac);
        mac.destroy();

        assertThatThrownBy(() -> forgetful.sign("ak", "u", TIME, NONCE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the key was destroyed, most likely because the client was closed");
    }

    @Test
    void trimsWhatItSigns() {
        assertThat(signer.sign(" ak\t", "  user_001 ", TIME, NONCE).first("X-App-Signature"))
                .isEqualTo(signer.sign("ak", "user_001", TIME, NONCE).first("X-App-Signature"));
    }

    @Test
    void signsInUtf8() {
        assertThat(signer.sign("ak", "\u7528\u6237\ud83d\ude00", TIME, NONCE).first("X-App-Signature"))
                .isEqualTo("58b3d033912e1ff232f2be9bde35b8d73fe32435973d6069ad4c516782e96aa7");
    }

    @Test
    void signsEachPart() {
        String signature = signer.sign("ak", "u", TIME, NONCE).first("X-App-Signature");

        assertThat(List.of(
                        signer.sign("ak2", "u", TIME, NONCE),
                        signer.sign("ak", "u2", TIME, NONCE),
                        signer.sign("ak", "u", TIME.plusMillis(1), NONCE),
                        signer.sign("ak", "u", TIME, NONCE.replace('0', '1'))))
                .extracting(headers -> headers.first("X-App-Signature"))
                .doesNotContain(signature)
                .doesNotHaveDuplicates();
    }

    @Test
    void needsAllOfIt() {
        KeyedMac mac = mac();

        assertThatThrownBy(() -> HmacRequestSigner.of(null)).hasMessage("mac must not be null");
        assertThatThrownBy(() -> new HmacRequestSigner(mac, null, EpochUnit.SECONDS, TEXT))
                .hasMessage("encoding must not be null");
        assertThatThrownBy(() -> new HmacRequestSigner(mac, CodeEncoding.HEX, null, TEXT))
                .hasMessage("unit must not be null");
    }

    @Test
    void showsNoKey() {
        assertThat(signer)
                .hasToString("HmacRequestSigner[mac=KeyedMac[HMAC_SHA256], encoding=HEX, unit=MILLISECONDS, text="
                        + TEXT + "]");
    }
}
