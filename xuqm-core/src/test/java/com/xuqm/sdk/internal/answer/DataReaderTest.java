package com.xuqm.sdk.internal.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.json.Envelope;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.json.PageData;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.MiniJson;
import java.lang.reflect.Type;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in which a page may come. */
class DataReaderTest {

    private final AtomicBoolean bareArray = new AtomicBoolean();
    private final DataReader<PageData<String>> reader = DataReader.page(String.class, bareArray);
    private final CountingJson json = new CountingJson();

    private PageData<String> read(String data) {
        Envelope<PageData<String>> envelope =
                reader.read(json, Answers.envelope(200, "0", data, "success").getBytes(UTF_8));
        assertThat(envelope.code()).isEqualTo(200);
        assertThat(envelope.status()).isEqualTo("0");
        assertThat(envelope.message()).isEqualTo("success");
        return envelope.data();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"content\":[\"a\",\"b\"],\"totalElements\":7,\"totalPages\":4,\"number\":0,\"size\":2} | 7",
                "{\"list\":[\"a\",\"b\"],\"total\":7} | 7",
                "{\"content\":[\"a\",\"b\"]} | ",
                "[\"a\",\"b\"] | "
            })
    void areThree(String data, Long length) {
        PageData<String> page = read(data);

        assertThat(page.elements()).containsExactly("a", "b");
        assertThat(page.length()).isEqualTo(length);
    }

    @Test
    void areTriedInTheOrderInWhichTheyCameLast() {
        read("{\"list\":[]}");
        assertThat(json.readings).isEqualTo(1);

        read("[]");
        assertThat(json.readings).as("looked at twice, once").isEqualTo(3);
        read("[]");
        assertThat(json.readings).isEqualTo(4);

        read("{\"list\":[]}");
        assertThat(json.readings).isEqualTo(6);
        read("{\"list\":[]}");
        assertThat(json.readings).isEqualTo(7);
    }

    @Test
    void mayBeNoneOfThem() {
        assertThatThrownBy(() -> read("7"))
                .isInstanceOf(JsonBindingException.class)
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
        assertThat(bareArray).isFalse();
        assertThat(read("{}").elements()).isNull();
    }

    @Test
    void needNotBeThereInARefusal() {
        for (boolean form : List.of(true, false)) {
            bareArray.set(form);
            Envelope<PageData<String>> envelope =
                    reader.read(json, Answers.envelope(404, "1", "null", "none").getBytes(UTF_8));

            assertThat(envelope.code()).isEqualTo(404);
            assertThat(envelope.data()).isNull();
            assertThat(reader.read(json, "null".getBytes(UTF_8))).isNull();
        }
    }

    @Test
    void cannotBeLeftOut() {
        assertThat(reader.withoutData()).isNull();
        assertThat(DataReader.of(String.class).withoutData()).isNull();
        assertThat(DataReader.nothing().withoutData()).isEqualTo(Done.DONE);
    }

    private static final class CountingJson implements JsonBinding {

        private final JsonBinding json = new MiniJson();
        private int readings;

        @Override
        public byte[] toJson(Object value) {
            return json.toJson(value);
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals")
        public <T> T fromJson(byte[] document, Type type) {
            readings++;
            return json.fromJson(document, type);
        }
    }
}
