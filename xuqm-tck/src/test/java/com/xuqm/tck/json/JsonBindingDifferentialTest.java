package com.xuqm.tck.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.json.StrictJson;
import java.lang.reflect.Type;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class JsonBindingDifferentialTest {

    /** Takes any JSON for its own text. */
    private static class Echo implements JsonBinding {

        private final UnaryOperator<String> reading;
        private final UnaryOperator<String> writing;

        Echo(UnaryOperator<String> reading, UnaryOperator<String> writing) {
            this.reading = reading;
            this.writing = writing;
        }

        @Override
        public byte[] toJson(Object value) {
            return writing.apply(String.valueOf(value)).getBytes(UTF_8);
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        public <T> T fromJson(byte[] json, Type type) {
            StrictJson.check(json);
            return (T) reading.apply(new String(json, UTF_8));
        }
    }

    private static final Echo PLAIN = new Echo(text -> text, text -> text);

    @Test
    void findsNothingBetweenEqualBindings() {
        JsonBindingDifferential.Report report = new JsonBindingDifferential(PLAIN, PLAIN).run(1, 2_000);
        assertThat(report.differences()).isEmpty();
        assertThat(report.read() + report.refused()).isEqualTo(2_000);
    }

    @Test
    void makesUpDocumentsOfWhichHalfAreJson() {
        JsonBindingDifferential.Report report = new JsonBindingDifferential(PLAIN, PLAIN).run(1, 2_000);
        assertThat(report.read()).isBetween(800, 1_600);
    }

    @Test
    void makesUpTheSameDocumentsFromTheSameSeed() {
        Echo other = new Echo(text -> text.contains("1e") ? "x" : text, text -> text);
        JsonBindingDifferential differential = new JsonBindingDifferential(PLAIN, other);
        assertThat(differential.run(7, 1_000)).isEqualTo(differential.run(7, 1_000));
        assertThat(differential.run(7, 1_000)).isNotEqualTo(differential.run(8, 1_000));
    }

    @Test
    void findsOtherValues() {
        Echo other = new Echo(String::toLowerCase, text -> text);
        JsonBindingDifferential differential = new JsonBindingDifferential(PLAIN, other);
        assertThat(differential.compare("\"a\"".getBytes(UTF_8), String.class)).isEmpty();
        assertThat(differential.compare("\"A\"".getBytes(UTF_8), String.class))
                .hasValueSatisfying(text -> assertThat(text).contains("Reading java.lang.String", "\"A\"", "\"a\""));
    }

    @Test
    void findsWhatOnlyOneRefuses() {
        Echo other = new Echo(
                text -> {
                    throw new JsonBindingException("no", null);
                },
                text -> text);
        assertThat(new JsonBindingDifferential(PLAIN, other).compare("1".getBytes(UTF_8), Long.class))
                .hasValueSatisfying(text -> assertThat(text).contains("refused"));
        assertThat(new JsonBindingDifferential(other, other).compare("1".getBytes(UTF_8), Long.class))
                .isEmpty();
    }

    @Test
    void findsExceptionsThatAreNoRefusals() {
        Echo other = new Echo(
                text -> {
                    throw new IllegalStateException("broken");
                },
                text -> text);
        assertThat(new JsonBindingDifferential(other, other).compare("1".getBytes(UTF_8), Long.class))
                .hasValueSatisfying(text -> assertThat(text).contains("IllegalStateException"));
    }

    @Test
    void findsWhatIsWrittenOtherwise() {
        Echo other = new Echo(text -> text, text -> text + " ");
        assertThat(new JsonBindingDifferential(PLAIN, other).compare("1".getBytes(UTF_8), Long.class))
                .hasValueSatisfying(text -> assertThat(text).startsWith("Writing 1"));
    }

    @Test
    void stopsAfterTwentyDifferences() {
        Echo other = new Echo(text -> text + text, text -> text);
        assertThat(new JsonBindingDifferential(PLAIN, other).run(1, 2_000).differences())
                .hasSize(20);
    }
}
