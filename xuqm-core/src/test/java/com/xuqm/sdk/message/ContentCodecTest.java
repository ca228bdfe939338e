package com.xuqm.sdk.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.testing.MiniJson;
import com.xuqm.sdk.testing.ThrowingJson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodecTest {

    private final ContentCodec codec = new ContentCodec(new MiniJson());

    @ParameterizedTest
    @MethodSource("com.xuqm.sdk.message.ContentsTest#all")
    void givesEachContentBack(MessageType type, MessageContent content) {
        MessageContent decoded = codec.decode(type, codec.encode(content));

        if (content instanceof CustomContent) {
            assertThat(decoded).isEqualTo(new CustomContent("{\"a\":1}"));
        } else {
            assertThat(decoded).isEqualTo(content);
        }
    }

    @Nested
    class Encoding {

        @ParameterizedTest
        @ValueSource(strings = {"", "hello", "{\"a\":1}", "\u7528\u6237\ud83d\ude00\n"})
        void leavesATextAsItIs(String text) {
            assertThat(codec.encode(new TextContent(text))).isEqualTo(text);
            assertThat(codec.encode(new RawContent(MessageType.of("NEW"), text)))
                    .isEqualTo(text);
            assertThat(codec.encode(new CustomContent(text))).isEqualTo(text);
        }

        @Test
        void leavesOutWhatIsNotThere() {
            assertThat(codec.encode(ImageContent.of("https://x.test/a.png")))
                    .isEqualTo("{\"url\":\"https://x.test/a.png\"}");
        }

        @Test
        void leavesTheKindOfACallToTheMessage() {
            assertThat(codec.encode(
                            CallContent.video("c-1", CallAction.of("TRANSFER")).withDuration(7)))
                    .isEqualTo("{\"callId\":\"c-1\",\"action\":\"TRANSFER\",\"duration\":7}");
        }

        @Test
        void writesAnyValueOfTheApps() {
            record Order(String id, int count) {}

            assertThat(codec.encode(new CustomContent(new Order("o-1", 2)))).isEqualTo("{\"id\":\"o-1\",\"count\":2}");
            assertThat(codec.encode(new CustomContent(List.of(1, 2)))).isEqualTo("[1,2]");
        }

        @Test
        void refusesWhatCannotBeWritten() {
            assertThatThrownBy(() -> codec.encode(new CustomContent(new Object())))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("the content cannot be written as JSON: ")
                    .hasCauseInstanceOf(JsonBindingException.class);
        }

        @Test
        void isOpenToContentsOfTheUsersOwn() {
            record Sticker(String pack) implements MessageContent {
                @Override
                public MessageType type() {
                    return MessageType.of("STICKER");
                }
            }

            assertThat(codec.encode(new Sticker("p-1"))).isEqualTo("{\"pack\":\"p-1\"}");
        }
    }

    @Nested
    class Decoding {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "IMAGE | hello",
                    "IMAGE | {\"url\":",
                    "IMAGE | {\"url\":{}}",
                    "IMAGE | {}",
                    "IMAGE | {\"url\":\" \"}",
                    "IMAGE | null",
                    "IMAGE | []",
                    "IMAGE | ''",
                    "LOCATION | {\"latitude\":91,\"longitude\":0}",
                    "LOCATION | {\"longitude\":0}",
                    "LOCATION | {\"latitude\":\"north\",\"longitude\":0}",
                    "RICH_TEXT | {}",
                    "CALL_AUDIO | {}",
                    "CALL_AUDIO | null",
                    "CALL_AUDIO | {\"callId\":\"c\"}",
                    "CALL_VIDEO | {\"action\":\"INVITE\"}",
                    "CALL_VIDEO | {\"callId\":\" \",\"action\":\"INVITE\"}",
                    "BRAND_NEW | {\"a\":1}",
                    "BRAND_NEW | hello"
                })
        void keepsWhatHasAnotherShape(String type, String raw) {
            assertThat(codec.decode(MessageType.of(type), raw)).isEqualTo(new RawContent(MessageType.of(type), raw));
        }

        @Test
        void doesWithoutMembersThatCannotBeRead() {
            assertThat(codec.decode(MessageType.IMAGE, "{\"url\":\"https://x.test/a\",\"width\":\"wide\",\"size\":[]}"))
                    .isEqualTo(ImageContent.of("https://x.test/a"));
        }

        @Test
        void keepsWhatABindingChokesOn() {
            ContentCodec broken = new ContentCodec(new ThrowingJson(new JsonBindingException("no", null)));

            assertThat(broken.decode(MessageType.NOTIFY, "x")).isEqualTo(new RawContent(MessageType.NOTIFY, "x"));
        }

        @Test
        void passesOverWhatItDoesNotKnow() {
            assertThat(codec.decode(MessageType.IMAGE, "{\"url\":\"u\",\"blurHash\":\"x\",\"exif\":{\"a\":[]}}"))
                    .isEqualTo(ImageContent.of("u"));
        }

        @Test
        void givesTheAppsOwnTypes() {
            record Order(String id, int count) {}

            assertThat(codec.decodeCustom("{\"id\":\"o-1\",\"count\":2}", Order.class))
                    .isEqualTo(new Order("o-1", 2));
            assertThat((Object) codec.decodeCustom("{\"a\":1}", Map.class)).isEqualTo(Map.of("a", 1L));
        }

        @ParameterizedTest
        @ValueSource(strings = {"null", "hello", "{\"id\":7}", ""})
        void saysWhyTheAppsOwnTypeDoesNotFit(String raw) {
            record Order(String id) {}

            assertThatThrownBy(() -> codec.decodeCustom(raw, Order.class)).isInstanceOf(JsonBindingException.class);
        }
    }

    /** What a binding says of a library that does not fit. */
    private static final JsonBindingException MISFIT = new JsonBindingException(
            "xuqm-json-own does not fit the classes that are there", new NoSuchMethodError("Own.more()"));

    @Test
    void blamesTheLibraryAndNotTheContentIfTheLibraryDoesNotFit() {
        ContentCodec broken = new ContentCodec(new ThrowingJson(MISFIT));

        assertThatExceptionOfType(XuqmConfigurationException.class)
                .isThrownBy(() -> broken.encode(ImageContent.of("u")))
                .withMessage("no content can be written: " + MISFIT.getMessage())
                .withCause(MISFIT);
        assertThatExceptionOfType(XuqmConfigurationException.class)
                .isThrownBy(() -> broken.decode(MessageType.IMAGE, "{}"))
                .withMessage("no content can be read: " + MISFIT.getMessage())
                .withCause(MISFIT);
        assertThatExceptionOfType(XuqmConfigurationException.class)
                .isThrownBy(() -> broken.decodeCustom("{}", Map.class))
                .withMessage("no content can be read: " + MISFIT.getMessage());
        assertThat(broken.decode(MessageType.TEXT, "hello")).isEqualTo(new TextContent("hello"));
    }
}
