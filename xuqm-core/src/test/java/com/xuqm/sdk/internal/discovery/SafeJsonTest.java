package com.xuqm.sdk.internal.discovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.testing.MiniJson;
import com.xuqm.sdk.testing.ThrowingJson;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A binding that is held to its contract")
class SafeJsonTest {

    static Stream<Throwable> failures() {
        return Stream.of(
                new IllegalStateException("it said: meet me at nine"),
                new StackOverflowError(),
                new ExceptionInInitializerError("broken"));
    }

    @Test
    void works_like_the_binding_itself() {
        SafeJson json = new SafeJson(new MiniJson());

        assertThat(json.toJson("a")).asString(UTF_8).isEqualTo("\"a\"");
        assertThat(json.<String>fromJson("\"a\"".getBytes(UTF_8), String.class)).isEqualTo("a");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void throws_its_own_kind_of_exception_from_the_place_where_it_broke(Throwable thrown) {
        SafeJson json = new SafeJson(new ThrowingJson(thrown));

        for (Throwable failure : new Throwable[] {
            catchThrowable(() -> json.toJson("a")), catchThrowable(() -> json.fromJson(new byte[0], String.class))
        }) {
            assertThat(failure)
                    .isExactlyInstanceOf(JsonBindingException.class)
                    .hasMessage("the JSON binding threw " + thrown.getClass().getName());
            assertThat(failure.getStackTrace()).isEqualTo(thrown.getStackTrace());
        }
    }

    @Test
    void shows_nothing_of_the_document_that_a_library_quotes() {
        SafeJson json = new SafeJson(new ThrowingJson(new NumberFormatException("For input: meet me at nine")));
        StringWriter printed = new StringWriter();
        catchThrowable(() -> json.toJson("a")).printStackTrace(new PrintWriter(printed, true));

        assertThat(printed.toString()).doesNotContain("nine");
    }

    @Test
    void passes_on_what_the_binding_says_about_itself() {
        JsonBindingException own = new JsonBindingException("cycle at $.a", null);
        SafeJson json = new SafeJson(new ThrowingJson(own));

        assertThatThrownBy(() -> json.toJson("a")).isSameAs(own);
        assertThatThrownBy(() -> json.fromJson(new byte[0], String.class)).isSameAs(own);
    }

    @Test
    void lets_what_concerns_the_whole_process_pass() {
        SafeJson json = new SafeJson(new ThrowingJson(new OutOfMemoryError("test")));

        assertThatThrownBy(() -> json.toJson("a")).isInstanceOf(OutOfMemoryError.class);
    }
}
