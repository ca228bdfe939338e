package com.xuqm.it.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.emulator.TencentEmulator;
import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.inspect.RecordedRequest;
import com.xuqm.emulator.inspect.SentPush;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.ProjectFiles;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.usersig.UserSig;
import com.xuqm.tck.http.TestCertificate;
import com.xuqm.tck.http.TlsContexts;
import com.xuqm.tencent.TencentClient;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The samples of these pages are run one after the other, as a reader would who copies them. */
@ExtendWith(XuqmEmulatorExtension.class)
@DisplayName("The samples that are run")
class RecipesTest {

    private static final String RECIPES = "docs/recipes.md";

    @TempDir
    private Path folder;

    private void run(XuqmEmulator emulator, List<Samples> samples) throws Exception {
        try (XuqmClient xuqm = Clients.of(emulator).build()) {
            for (Samples sample : samples) {
                sample.xuqm = xuqm;
                sample.folder = folder;
                sample.run();
            }
        }
    }

    /** The samples of a section, with other addresses than those of a reader. */
    private static List<Samples> section(String page, String heading, Map<String, String> addresses) throws Exception {
        String text = Files.readString(ProjectFiles.root().resolve(page));
        int begin = text.indexOf("\n## " + heading + "\n");
        assertThat(begin).as(heading).isPositive();
        int end = text.indexOf("\n## ", begin + 1);
        String section = text.substring(begin, end < 0 ? text.length() : end);
        for (Map.Entry<String, String> address : addresses.entrySet()) {
            assertThat(section).contains(address.getKey());
            section = section.replace(address.getKey(), address.getValue());
        }
        return new SampleCompiler()
                .load(Markdown.parse(
                        ProjectFiles.root().resolve(page), section.lines().toList()));
    }

    /** Runs a sample, and returns what it printed. */
    private static String printed(Samples sample) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            sample.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(UTF_8).strip();
    }

    @Test
    @DisplayName("in docs/sending.md send a message, a batch, a campaign and a push")
    void in_sending(XuqmEmulator emulator) throws Exception {
        List<Samples> samples = new SampleCompiler().load(Markdown.named("docs/sending.md"));
        assertThat(samples).hasSize(4);
        run(emulator, samples);

        assertThat(emulator.messages())
                .as("1 message, 2 of the batch, 3 of the campaign")
                .hasSize(6);
        assertThat(emulator.requestCount("push.send")).isEqualTo(1);
        assertThat(folder.resolve("season-start.journal")).exists();
    }

    @Test
    @DisplayName("in docs/recipes.md run groups, move files and push to devices")
    void in_recipes(XuqmEmulator emulator) throws Exception {
        Files.writeString(folder.resolve("offer.pdf"), "%PDF-1.4, nearly");

        for (String heading : List.of("A group", "Files", "Pushes")) {
            run(emulator, section(RECIPES, heading, Map.of()));
        }

        assertThat(emulator.requestCount("groups.dismiss")).isEqualTo(1);
        assertThat(emulator.requestCount("groups.acceptJoinRequest")).isEqualTo(1);
        assertThat(emulator.files()).hasSize(2);
        assertThat(folder.resolve("copy.txt")).hasContent("Hello");
        assertThat(emulator.pushes()).extracting(SentPush::body).contains("Come and get it.", "Bob, they end soon.");
    }

    @Test
    @DisplayName("in docs/recipes.md go through a proxy")
    void go_through_a_proxy(XuqmEmulator emulator) throws Exception {
        try (Relay proxy = Relay.proxy(emulator.baseUrl())) {
            Samples sample = section(
                            RECIPES,
                            "A proxy",
                            Map.of("proxy.example", "127.0.0.1", "3128", Integer.toString(proxy.port())))
                    .get(0);
            sample.builder = Clients.of(emulator);

            assertThat(printed(sample)).isEqualTo("Alice");
            assertThat(proxy.asked())
                    .as("a proxy is told the whole address")
                    .isNotEmpty()
                    .allSatisfy(uri -> assertThat(uri.toString()).startsWith(emulator.baseUrl()));
        }
    }

    @Test
    @DisplayName("in docs/recipes.md show a gateway their certificate, without which nobody gets in")
    void show_a_certificate(XuqmEmulator emulator) throws Exception {
        TestCertificate authority = TestCertificate.authority("an authority of one's own");
        TestCertificate gateway = TestCertificate.named("gateway")
                .signedBy(authority)
                .forHost("localhost")
                .build();
        TestCertificate caller =
                TestCertificate.named("application").signedBy(authority).build();
        char[] password = "of the files".toCharArray();
        store(
                folder.resolve("client.p12"),
                password,
                keys -> keys.setKeyEntry(
                        "own", caller.key(), password, new Certificate[] {caller.certificate(), authority.certificate()
                        }));
        store(
                folder.resolve("authorities.p12"),
                password,
                keys -> keys.setCertificateEntry("authority", authority.certificate()));
        try (Relay relay = Relay.gateway(emulator.baseUrl(), TlsContexts.of(gateway, authority))) {
            String address = "https://localhost:" + relay.port();
            Samples sample = section(RECIPES, "Client certificates", Map.of("https://im.example", address))
                    .get(0);
            sample.builder = Clients.of(emulator);
            sample.folder = folder;
            sample.password = password;

            assertThat(printed(sample)).isEqualTo("Alice");
            int asked = relay.asked().size();
            try (XuqmClient stranger = Clients.of(emulator)
                    .baseUrl(address)
                    .transportOptions(TransportOptions.builder()
                            .sslContext(TlsContexts.of(null, authority))
                            .build())
                    .build()) {
                assertThatThrownBy(() -> stranger.accounts().get("user_001").execute())
                        .isInstanceOf(XuqmException.class);
            }
            assertThat(relay.asked()).hasSize(asked);
        }
    }

    private static void store(Path file, char[] password, Filling filling) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        filling.fill(keys);
        try (OutputStream out = Files.newOutputStream(file)) {
            keys.store(out, password);
        }
    }

    private interface Filling {

        void fill(KeyStore keys) throws Exception;
    }

    @Test
    @DisplayName("in docs/recipes.md take what was signed with the old secret while both hold, and say so")
    void replace_secrets(XuqmEmulator emulator) throws Exception {
        List<Samples> samples = section(RECIPES, "New secrets", Map.of());
        assertThat(samples).hasSize(2);
        for (Samples sample : samples) {
            sample.builder = Clients.of(emulator);
            sample.oldSecret = emulator.appSecret();
            sample.newSecret = "the-secret-that-comes-after-it";
            sample.body = "{\"event\":\"message.sent\"}".getBytes(UTF_8);
        }
        samples.get(0).presentedUserSig =
                UserSig.of(emulator.appKey(), emulator.appSecret()).generate("user_001", Duration.ofHours(1));
        samples.get(1).headers = signed(samples.get(1).body, emulator.appSecret());

        assertThat(printed(samples.get(0))).startsWith("VALID: ").contains("older");
        assertThat(printed(samples.get(1))).startsWith("true: ");
    }

    private static HttpHeaders signed(byte[] body, String secret) throws Exception {
        String time = Long.toString(System.currentTimeMillis());
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
        mac.update((time + "\nnonce\n").getBytes(UTF_8));
        return HttpHeaders.of(
                "X-Xuqm-Timestamp",
                time,
                "X-Xuqm-Nonce",
                "nonce",
                "X-Xuqm-Signature",
                HexFormat.of().formatHex(mac.doFinal(body)));
    }

    @Test
    @DisplayName(
            "in docs/tencent.md import, list, send a campaign and take a callback, but for the one that names the real service")
    void in_tencent() throws Exception {
        Files.writeString(folder.resolve("recipients.txt"), "user_001\nuser_002\n");
        List<Samples> samples = new SampleCompiler().load(Markdown.named("docs/tencent.md"));
        assertThat(samples).hasSize(7);
        try (TencentEmulator emulator = TencentEmulator.start();
                TencentClient tencent = TencentClient.builder()
                        .baseUrl(emulator.baseUrl())
                        .sdkAppId(emulator.appId())
                        .secretKey(emulator.secretKey())
                        .administrator(emulator.administrator())
                        .build()) {
            for (Samples sample : samples.subList(1, samples.size())) {
                sample.tencent = tencent;
                sample.folder = folder;
                sample.callbackToken = "token";
                sample.query = "SdkAppid=1400000000&CallbackCommand=C2C.CallbackAfterSendMsg&contenttype=json";
                sample.body = "{\"CallbackCommand\":\"C2C.CallbackAfterSendMsg\"}".getBytes(UTF_8);
                if (samples.indexOf(sample) == samples.size() - 1) {
                    assertThatThrownBy(sample::run)
                            .as("the command that nobody knows")
                            .isInstanceOf(XuqmApiException.class);
                } else {
                    sample.run();
                }
            }

            assertThat(emulator.accounts()).contains("user_001", "user_002");
            assertThat(emulator.messages()).hasSize(2);
            assertThat(emulator.recorded())
                    .extracting(RecordedRequest::operation)
                    .contains("account.kick", "groups.page");
        }
    }
}
