package com.xuqm.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.inspect.SentPush;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.sdk.XuqmClient;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
