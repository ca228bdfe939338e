package com.xuqm.sdk.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.testing.MiniJson;
import com.xuqm.sdk.testing.ThrowingJson;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the contract suite of bindings cannot show, for no model of the SDK has it. */
@DisplayName("The tolerant reader")
public class TolerantReaderTest { // whose records are bound as those of applications

    TolerantReaderTest() {}

    public record Inner(String id) {}

    public record Outer(String name, @Nullable Inner inner) {}

    private static TolerantReader reader(JsonBinding json, String document) {
        return TolerantReader.of(json, document.getBytes(UTF_8));
    }

    @Test
    void takes_a_value_for_a_record_of_one_member_in_an_answer_itself() {
        TolerantReader reader = reader(new MiniJson(), "\"x\"");

        assertThat(reader.<Inner>read(Inner.class)).isEqualTo(new Inner("x"));
        assertThat(reader.mismatches()).extracting(JsonMismatch::lost).containsExactly(false);
    }

    @Test
    void takes_no_value_for_a_record_of_one_member_anywhere_else() {
        TolerantReader reader = reader(new MiniJson(), "{\"name\":\"n\",\"inner\":\"x\"}");

        assertThat(reader.<Outer>read(Outer.class)).isEqualTo(new Outer("n", null));
        assertThat(reader.mismatches())
                .extracting(JsonMismatch::toString)
                .containsExactly("$.inner (byte 20): an object is expected, but text was found");
    }

    @Test
    void blames_the_library_and_not_the_document_if_that_does_not_link() {
        JsonBindingException unlinked = new JsonBindingException("no such method", new NoSuchMethodError());

        assertThatThrownBy(() -> reader(new ThrowingJson(unlinked), "[\"x\"]")
                        .leavingElementsOut()
                        .read(GenericTypes.listOf(UUID.class)))
                .isSameAs(unlinked);
    }
}
