package com.xuqm.sdk.internal.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.engine.ReceivedFile;
import com.xuqm.sdk.http.HttpHeaders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file that was received")
class PartialFileTest {

    private static final String HASH_OF_HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @TempDir
    Path folder;

    private final List<PartialFile> files = new ArrayList<>();

    @AfterEach
    void close() {
        files.forEach(PartialFile::close);
    }

    private PartialFile holding(String text, String hash) throws IOException {
        PartialFile file = new PartialFile(folder.resolve("target"), hash);
        files.add(file);
        Files.writeString(file.path(), text);
        return file;
    }

    private static ReceivedFile encodedWith(String coding) {
        return new ReceivedFile(200, HttpHeaders.received(List.of("Content-Encoding", coding)), 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "Identity", "", " "})
    void is_put_into_its_place(String coding) throws IOException {
        assertThat(holding("hello", null).finish(encodedWith(coding))).isEqualTo(5);
        assertThat(folder.resolve("target")).hasContent("hello");
    }

    @Test
    void is_not_put_into_its_place_if_it_is_encoded() throws IOException {
        PartialFile file = holding("zipped", null);

        assertThatThrownBy(() -> file.finish(encodedWith("gzip")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("encoded with gzip, which was not asked for");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void is_believed_to_be_right_if_its_hash_is_whatever_its_label() throws IOException {
        assertThat(holding("hello", HASH_OF_HELLO).finish(encodedWith("gzip"))).isEqualTo(5);
    }

    @Test
    void is_said_to_be_encoded_if_its_hash_is_wrong_for_that_reason() throws IOException {
        PartialFile file = holding("zipped", HASH_OF_HELLO);

        assertThatThrownBy(() -> file.finish(encodedWith("br")))
                .hasMessageContaining(
                        "instead of " + HASH_OF_HELLO + "; they are encoded with br, which was not asked for");
        PartialFile plain = holding("other", HASH_OF_HELLO);
        assertThatThrownBy(() -> plain.finish(new ReceivedFile(200, HttpHeaders.empty(), 5)))
                .hasMessageEndingWith("instead of " + HASH_OF_HELLO);
    }

    @Test
    void shows_no_nonsense_that_came_for_an_encoding() throws IOException {
        PartialFile file = holding("zipped", null);

        assertThatThrownBy(() -> file.finish(encodedWith("<script>"))).hasMessageContaining("encoded with something");
    }
}
