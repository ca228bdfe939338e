package com.xuqm.sdk.internal.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.engine.ReceivedFile;
import com.xuqm.sdk.http.HttpHeaders;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
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

    @Test
    void may_have_a_wrong_hash_because_something_else_was_continued() throws IOException {
        PartialFile file = holding("other", HASH_OF_HELLO);

        assertThatThrownBy(() -> file.finish(new ReceivedFile(206, HttpHeaders.empty(), 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the downloaded bytes have the SHA-256 ")
                .hasMessageEndingWith("; what was continued was discarded, so try again");
        assertThat(file.path()).doesNotExist();
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void replaces_the_one_that_was_there() throws IOException {
        Files.writeString(folder.resolve("target"), "an older one");

        holding("hello", HASH_OF_HELLO).finish(new ReceivedFile(200, HttpHeaders.empty(), 5));

        assertThat(folder.resolve("target")).hasContent("hello");
    }

    @Test
    void is_said_to_be_stuck_if_it_is_gone_before_it_is_in_its_place() throws IOException {
        PartialFile file = holding("hello", null);
        Files.delete(file.path());

        assertThatThrownBy(() -> file.finish(new ReceivedFile(200, HttpHeaders.empty(), 5)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the download cannot be moved to its place: " + folder.resolve("target"));
    }

    @Nested
    @DisplayName("in part")
    class InPart {

        @Test
        void is_continued_with_its_last_byte_by_the_next_one_of_the_same_hash() throws IOException {
            holding("hell", HASH_OF_HELLO).close();

            PartialFile next = new PartialFile(folder.resolve("target"), HASH_OF_HELLO);
            files.add(next);

            assertThat(next.range()).isEqualTo(HttpHeaders.of("Range", "bytes=3-"));
            assertThat(next.path())
                    .isEqualTo(folder.resolve("target.2cf24dba5fb0a30e.part"))
                    .hasContent("hel");
        }

        @Test
        void is_continued_where_nothing_writes_that_is_late() throws IOException {
            PartialFile file = holding("hell", HASH_OF_HELLO);
            try (OutputStream late = Files.newOutputStream(file.path(), StandardOpenOption.APPEND)) {
                file.range();
                late.write('x');
            }

            assertThat(file.path()).hasContent("hel");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "h"})
        void is_begun_anew_if_there_is_hardly_anything(String there) throws IOException {
            PartialFile file = holding(there, HASH_OF_HELLO);

            assertThat(file.range()).isEqualTo(HttpHeaders.empty());
            assertThat(file.path()).doesNotExist();
        }

        @Test
        void is_begun_anew_if_its_hash_is_not_known() throws IOException {
            PartialFile file = holding("hell", null);

            assertThat(file.range()).isEqualTo(HttpHeaders.empty());
            assertThat(file.path()).doesNotExist();
        }

        @Test
        void says_that_it_cannot_be_continued() throws IOException {
            PartialFile file = new PartialFile(folder.resolve("target"), HASH_OF_HELLO);
            files.add(file);
            Files.createDirectory(file.path());
            Files.writeString(file.path().resolve("a file in it, so that it stays"), "");

            assertThatThrownBy(file::range)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("the partial download cannot be continued: " + file.path());
        }

        @Test
        void is_another_file_for_each_that_runs_at_a_time() throws IOException {
            PartialFile first = holding("hell", HASH_OF_HELLO);
            PartialFile second = holding("h", HASH_OF_HELLO);

            assertThat(second.path()).isNotEqualTo(first.path()).hasParent(folder);
            second.close();
            assertThat(second.path()).doesNotExist();
            first.close();
            assertThat(folder.toFile().list()).containsExactly("target.2cf24dba5fb0a30e.part");
        }

        @Test
        void is_kept_only_if_its_hash_is_known() throws IOException {
            PartialFile unknown = holding("hell", null);
            unknown.close();

            assertThat(unknown.path()).doesNotExist();
            assertThat(folder).isEmptyDirectory();
        }
    }
}
