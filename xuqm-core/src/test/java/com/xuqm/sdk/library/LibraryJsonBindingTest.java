package com.xuqm.sdk.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.testing.MiniJson;
import com.xuqm.sdk.testing.ThrowingJson;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A binding by a library")
class LibraryJsonBindingTest {

    private static final RequiredLibrary LIBRARY = RequiredLibrary.of(
            LibraryJsonBindingTest.class,
            "xuqm-json-own",
            "set the version in the build",
            LibraryPart.of("org.example", "lib", "2.10", "org.example.Lib"));

    private static final LinkageError MISSING = new NoClassDefFoundError("org/example/Lib");

    private static final class OwnBinding extends LibraryJsonBinding {

        OwnBinding(Supplier<JsonBinding> making) {
            super(LIBRARY, making);
        }
    }

    @Test
    void binds_by_what_was_made() {
        JsonBinding binding = new OwnBinding(MiniJson::new);

        assertThat(binding.toJson(List.of("a"))).asString(UTF_8).isEqualTo("[\"a\"]");
        assertThat(binding.<Object>fromJson("[\"a\"]".getBytes(UTF_8), Object.class))
                .isEqualTo(List.of("a"));
    }

    @Test
    void says_what_is_missing_when_it_is_made() {
        assertThatThrownBy(() -> new OwnBinding(() -> {
                    throw MISSING;
                }))
                .isInstanceOf(XuqmConfigurationException.class)
                .hasMessage(LIBRARY.refusalText(MISSING))
                .hasCause(MISSING);
    }

    @Test
    void says_what_is_missing_when_it_is_used() {
        JsonBinding binding = new OwnBinding(() -> new ThrowingJson(MISSING));

        for (ThrowingCallable use : List.<ThrowingCallable>of(
                () -> binding.toJson("a"), () -> binding.fromJson("1".getBytes(UTF_8), Object.class))) {
            assertThatThrownBy(use)
                    .isInstanceOfSatisfying(
                            JsonBindingException.class,
                            e -> assertThat(e.isLinkageFailure()).isTrue())
                    .hasMessage(LIBRARY.refusalText(MISSING));
        }
    }
}
