package com.xuqm.tencent.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.json.gson.GsonJsonBinding;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.sdk.json.JsonBinding;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An element of a message")
class MessageElementTest {

    static Stream<JsonBinding> bindings() {
        return Stream.of(new JacksonJsonBinding(), new GsonJsonBinding());
    }

    static Stream<ElementContent> contents() {
        return Stream.of(
                new TextElement("Hello 👋"),
                new LocationElement("here", 22.5, 113.9),
                new FaceElement(3, "smile"),
                new CustomElement("{}", "d", "e", "s"),
                new SoundElement("https://x/a", "u", 4_294_967_296L, Duration.ofSeconds(3)),
                new ImageElement("u", 3, List.of(new ImageElement.Size(1, 2, 3, 4, "https://x/i"))),
                new FileElement("https://x/f", "u", 9_007_199_254_740_993L, "f.txt"),
                new VideoElement(
                        "https://x/v", "u", 1, Duration.ofSeconds(2), "mp4", "https://x/t", "tu", 3, 4, 5, "JPG"),
                new RelayElement("t", 1, "c", List.of("a"), List.of(Map.of("From_Account", "a")), ""),
                new RelayElement("t", 900, "c", List.of("a"), List.of(), "key"),
                new StreamElement("s", "c"));
    }

    @ParameterizedTest
    @MethodSource("contents")
    @DisplayName("is read as it was written, by every binding:")
    void survives_the_wire(ElementContent content) {
        for (JsonBinding json : bindings().toList()) {
            byte[] wire = json.toJson(Map.of("MsgBody", List.of(MessageElement.of(content))));
            Map<String, List<Object>> back = json.fromJson(wire, Map.class);
            MessageElement element =
                    json.fromJson(json.toJson(back.get("MsgBody").get(0)), MessageElement.class);

            assertThat(element.content()).isEqualTo(content);
        }
    }

    @ParameterizedTest
    @MethodSource("bindings")
    @DisplayName("of a type that nobody knows goes back as it came")
    void of_unknown_type_goes_back(JsonBinding json) {
        String wire = "{\"MsgType\":\"TIMNewElem\",\"MsgContent\":{\"A\":9223372036854775807,\"B\":[{\"c\":true}]}}";
        MessageElement element = json.fromJson(wire.getBytes(UTF_8), MessageElement.class);

        assertThat(element.content()).isInstanceOf(RawElement.class);
        assertThat(new String(json.toJson(element), UTF_8)).isEqualTo(wire);
    }

    @Test
    @DisplayName("that is not as its type should be is shown raw")
    void of_wrong_form_is_raw() {
        MessageElement element = new MessageElement("TIMFaceElem", Map.of("Index", "many"));

        assertThat(element.content()).isEqualTo(new RawElement("TIMFaceElem", Map.of("Index", "many")));
    }

    @Test
    @DisplayName("of a file is read in both of its spellings")
    void of_a_file_is_read_in_both_spellings() {
        assertThat(new MessageElement("TIMFileElem", Map.of("fileName", "a.txt")).content())
                .isEqualTo(new FileElement("", "", 0, "a.txt"));
    }

    @Test
    @DisplayName("shows nothing of what people wrote")
    void shows_nothing() {
        assertThat(MessageElement.text("secret")).asString().isEqualTo("MessageElement[TIMTextElem]");
        assertThat(contents())
                .allSatisfy(content -> assertThat(content.toString()).doesNotContain("Hello"));
    }
}
