package com.xuqm.it.usersig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.crypto.bouncycastle.BouncyCastleMacProvider;
import com.xuqm.emulator.inspect.RecordedRequest;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.Stack;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmClientBuilder;
import com.xuqm.sdk.auth.HmacRequestSigner;
import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmUnauthorizedException;
import com.xuqm.sdk.usersig.UserSig;
import com.xuqm.sdk.wire.CodeEncoding;
import com.xuqm.sdk.wire.EpochUnit;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A client signs")
class SigningOptionsTest {

    @RegisterExtension
    static final XuqmEmulatorExtension emulator = new XuqmEmulatorExtension();

    @RegisterExtension
    final Clients clients = new Clients(emulator);

    private XuqmClientBuilder builder() {
        return clients.unchecked(Stack.any());
    }

    private RecordedRequest login() {
        return emulator.emulator().recorded("auth.login").get(0);
    }

    @Test
    @DisplayName("with Bouncy Castle if it is named or given")
    void with_bouncy_castle() {
        XuqmClient named = clients.build(builder().macProvider("bouncycastle"));
        XuqmClient given = clients.build(builder().macProvider(new BouncyCastleMacProvider()));

        assertThat(named.accounts().exists("user_001").execute()).isTrue();
        assertThat(given.accounts().exists("user_001").execute()).isTrue();
    }

    @Test
    @DisplayName("with nobody of a name that nobody has")
    void with_nobody() {
        assertThatThrownBy(() -> builder().macProvider("openssl").build())
                .isInstanceOf(XuqmConfigurationException.class)
                .hasMessageStartingWith("there is no MAC provider for HMAC_SHA256 named \"openssl\"; found: ")
                .hasMessageContaining("bouncycastle (com.xuqm.crypto.bouncycastle.BouncyCastleMacProvider, rank 50)");
    }

    @Test
    @DisplayName("with nonces of the application")
    void with_own_nonces() {
        AtomicInteger number = new AtomicInteger();
        XuqmClient xuqm = clients.build(builder().nonces(() -> "nonce-" + number.incrementAndGet()));

        assertThat(xuqm.accounts().exists("user_001").execute()).isTrue();
        assertThat(login().header("X-App-Nonce")).isEqualTo("nonce-1");
    }

    @Test
    @DisplayName("with SM3, in base64 and in seconds, where the service wants that")
    void with_other_options() {
        HmacRequestSigner signer = HmacRequestSigner.of(emulator.emulator().appSecret(), MacAlgorithm.HMAC_SM3)
                .withEncoding(CodeEncoding.BASE64)
                .withUnit(EpochUnit.SECONDS);
        XuqmClient xuqm = clients.build(builder().signer(signer));

        // The emulator wants the assumed defaults.
        assertThatThrownBy(() -> xuqm.accounts().exists("user_001").execute())
                .hasCauseInstanceOf(XuqmUnauthorizedException.class);
        assertThat(login().header("X-App-Signature")).hasSize(44).endsWith("=");
        assertThat(login().header("X-App-Timestamp")).hasSize(10);
    }

    @Test
    @DisplayName("with the newest secret, and accepts UserSigs of the ones before it")
    void with_the_newest_secret() {
        String old = UserSig.of(emulator.emulator().appKey(), "as_old").generate("user_001", Duration.ofDays(1));
        XuqmClient xuqm = clients.build(builder().clock(Clock.systemUTC()).previousAppSecrets("as_old"));

        assertThat(xuqm.userSig().verify("user_001", old).isValid()).isTrue();
        assertThat(UserSig.of(emulator.emulator().appKey(), emulator.emulator().appSecret())
                        .verify("user_001", xuqm.userSig().generate("user_001", Duration.ofDays(1)))
                        .isValid())
                .isTrue();
        assertThatThrownBy(() -> builder().previousAppSecrets("as_old", " ")).hasMessageContaining("must not be blank");
    }

    @Test
    @DisplayName("nothing any more once it is closed")
    void nothing_after_closing() {
        XuqmClient xuqm = builder().build();
        UserSig userSig = xuqm.userSig();
        xuqm.close();

        assertThatThrownBy(() -> userSig.generate("user_001", Duration.ofDays(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the key was destroyed, most likely because the client was closed");
    }
}
