package com.xuqm.sdk.internal.xuqm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.engine.Answer;
import com.xuqm.sdk.engine.AnswerFormat;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.json.PageData;
import com.xuqm.sdk.testing.Answers;
import com.xuqm.sdk.testing.MiniJson;
import com.xuqm.sdk.wire.WireOptions;
import java.lang.reflect.Type;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which a page may come. */
class PageFormatTest {

    private final AnswerFormat<PageData<String>> format =
            new XuqmProtocol(WireOptions.standard(), "").format(Paging.NONE.data(String.class));
    private final CountingJson json = new CountingJson();

    private Answer<PageData<String>> answer(String document) {
        return format.read(json, document.getBytes(UTF_8));
    }

    private PageData<String> read(String data) {
        Answer<PageData<String>> answer = answer(Answers.envelope(200, "0", data, "success"));
        assertThat(answer).isInstanceOf(Answer.Success.class);
        return ((Answer.Success<PageData<String>>) answer).data();
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
        for (String data : List.of("7", "{}", "{\"records\":[]}")) {
            assertThatThrownBy(() -> read(data))
                    .isInstanceOf(JsonBindingException.class)
                    .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
        }
        json.readings = 0;
        read("{\"list\":[]}");
        assertThat(json.readings).as("the form that is tried first stays").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"list\":[]}"})
    void needNotBeThereInARefusal(String formBefore) {
        read(formBefore);

        assertThat(answer(Answers.envelope(404, "1", "null", "none")))
                .isEqualTo(new Answer.Refused<>(404, 404, "none", null));
        assertThat(answer("null")).isInstanceOf(Answer.Foreign.class);
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
