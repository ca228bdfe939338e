package com.xuqm.it.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.emulator.TencentEmulator;
import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.inspect.RecordedRequest;
import com.xuqm.emulator.inspect.SentPush;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.tencent.TencentClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The samples of these pages are run one after the other, as a reader would who copies them. */
@ExtendWith(XuqmEmulatorExtension.class)
@DisplayName("The samples that are run")
class RecipesTest {

    @TempDir
    private Path folder;

    private int run(String page, XuqmEmulator emulator) throws Exception {
        int count = 0;
        try (XuqmClient xuqm = XuqmClient.builder()
                .baseUrl(emulator.baseUrl())
                .appKey(emulator.appKey())
                .appSecret(emulator.appSecret())
                .adminUser(emulator.adminUser())
                .build()) {
            for (Samples sample : new SampleCompiler().load(Markdown.named(page))) {
                sample.xuqm = xuqm;
                sample.folder = folder;
                sample.run();
                count++;
            }
        }
        return count;
    }

    @Test
    @DisplayName("in docs/sending.md send a message, a batch, a campaign and a push")
    void in_sending(XuqmEmulator emulator) throws Exception {
        assertThat(run("docs/sending.md", emulator)).isEqualTo(4);

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

        assertThat(run("docs/recipes.md", emulator)).isEqualTo(7);

        assertThat(emulator.requestCount("groups.dismiss")).isEqualTo(1);
        assertThat(emulator.requestCount("groups.acceptJoinRequest")).isEqualTo(1);
        assertThat(emulator.files()).hasSize(2);
        assertThat(folder.resolve("copy.txt")).hasContent("Hello");
        assertThat(emulator.pushes()).extracting(SentPush::body).contains("Come and get it.", "Bob, they end soon.");
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
