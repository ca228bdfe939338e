package com.xuqm.sdk.internal.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.internal.engine.RecordedCalls;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be said before anything is sent; what comes is the business of {@code DownloadTest}, on every transport. */
@DisplayName("A call for a file")
class DownloadCallTest {

    private static final String HASH = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    private static final Operation DOWNLOAD =
            Operation.builder("files.download", HttpMethod.GET, "/files/{id}").build();

    @TempDir
    private Path folder;

    private static Call<Long> call(Path target, String hash) {
        return DownloadCall.of(new RecordedCalls(), DOWNLOAD, spec -> spec.path("id", "1"), target, hash);
    }

    @Test
    void is_shown_by_its_operation() {
        assertThat(call(folder.resolve("file"), null)).hasToString("Call[" + DOWNLOAD + "]");
    }

    @Test
    void wants_a_folder_that_is_there() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> call(missing.resolve("file"), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the folder of the download's target does not exist: " + missing);
        assertThatThrownBy(() -> call(Path.of("/"), null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wants_a_file_and_not_a_folder() {
        assertThatThrownBy(() -> call(folder, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the download's target is a folder; name a file in it: " + folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", " " + HASH, HASH + "0", "not a hash"})
    void wants_a_hash_that_is_one(String hash) {
        assertThatThrownBy(() -> call(folder.resolve("file"), hash))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sha256 must be a SHA-256 in 64 hexadecimal digits");
    }

    @Test
    void takes_a_hash_in_capitals_for_the_same() {
        assertThat(call(folder.resolve("file"), HASH.toUpperCase(Locale.ROOT)))
                .isInstanceOfSatisfying(
                        DownloadCall.class, call -> assertThat(call.hash()).isEqualTo(HASH));
    }

    @Test
    void says_at_once_what_is_wrong_with_its_parameters() {
        assertThatThrownBy(() -> DownloadCall.of(
                        new RecordedCalls(), DOWNLOAD, spec -> spec.path("id", ".."), folder.resolve("file"), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("id must not be");
    }
}
