package com.xuqm.sdk.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContentsTest {

    static final Message MESSAGE = new Message(
            "m-1",
            "user_001",
            "user_002",
            ChatType.SINGLE,
            MessageType.TEXT,
            "hello",
            MessageStatus.SENT,
            Instant.EPOCH,
            null,
            null,
            null);

    /** One of each kind. */
    static Stream<Arguments> all() {
        return Stream.of(
                Arguments.of(MessageType.TEXT, new TextContent("hello")),
                Arguments.of(MessageType.IMAGE, ImageContent.of("https://x.test/a.png")),
                Arguments.of(MessageType.AUDIO, AudioContent.of("https://x.test/a.mp3")),
                Arguments.of(MessageType.VIDEO, VideoContent.of("https://x.test/a.mp4")),
                Arguments.of(MessageType.FILE, FileContent.of("https://x.test/a.pdf")),
                Arguments.of(MessageType.LOCATION, LocationContent.of(31.2, 121.5)),
                Arguments.of(MessageType.CUSTOM, new CustomContent(Map.of("a", 1L))),
                Arguments.of(MessageType.NOTIFY, NotifyContent.of("hello")),
                Arguments.of(MessageType.RICH_TEXT, RichTextContent.html("<b>hello</b>")),
                Arguments.of(MessageType.CALL_AUDIO, CallContent.audio("c-1", CallAction.INVITE)),
                Arguments.of(
                        MessageType.CALL_VIDEO,
                        CallContent.video("c-1", CallAction.HANGUP).withDuration(7)),
                Arguments.of(MessageType.FORWARD, ForwardContent.of(MESSAGE)),
                Arguments.of(MessageType.QUOTE, QuoteContent.of("m-1", "hello")),
                Arguments.of(MessageType.MERGE, new MergeContent("Chat", List.of(MergedMessage.of(MESSAGE)))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachKnowsItsKind(MessageType type, MessageContent content) {
        assertThat(content.type()).isEqualTo(type);
    }

    @Test
    void thereIsOneForEachKindThatIsKnown() {
        assertThat(all().map(arguments -> arguments.get()[0])).containsExactlyInAnyOrderElementsOf(MessageType.known());
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("text must not be null", () -> new TextContent(null)),
                refused("text must be valid Unicode", () -> new TextContent("\ud83d")),
                refused("url must not be blank", () -> ImageContent.of(" ")),
                refused("url must not be null", () -> AudioContent.of(null)),
                refused("url must not be blank", () -> VideoContent.of("")),
                refused("url must not be blank", () -> FileContent.of("")),
                refused("name must be valid Unicode", () -> new FileContent("u", "\ude00", null, null)),
                refused("value must not be null", () -> new CustomContent(null)),
                refused("text must not be null", () -> NotifyContent.of(null)),
                refused("a rich text needs html, text or both", () -> new RichTextContent(null, null)),
                refused("html must not be null", () -> RichTextContent.html(null)),
                refused("callId must not be blank", () -> CallContent.audio(" ", CallAction.INVITE)),
                refused("action must not be null", () -> CallContent.video("c", null)),
                refused(
                        "type must be CALL_AUDIO or CALL_VIDEO, but is TEXT",
                        () -> new CallContent(MessageType.TEXT, "c", CallAction.INVITE, null)),
                refused(
                        "seconds must be 0 to",
                        () -> CallContent.audio("c", CallAction.INVITE).withDuration(-1)),
                refused("messageId must not be blank", () -> new ForwardContent("", null, null, null)),
                refused("messageId must not be null", () -> QuoteContent.of(null, "x")),
                refused("text must not be null", () -> QuoteContent.of("m", null)),
                refused("title must not be null", () -> new MergeContent(null, List.of())),
                refused("msgType must not be null", () -> new MergedMessage("u", null, "x", null)),
                refused("type must not be null", () -> new RawContent(null, "x")),
                refused("raw must not be null", () -> new RawContent(MessageType.TEXT, null)));
    }

    private static Arguments refused(String message, ThrowingCallable creation) {
        return Arguments.of(message, creation);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void noneIsMadeOfNothing(String message, ThrowingCallable creation) {
        assertThatThrownBy(creation)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0", "-90.1, 0", "NaN, 0", "Infinity, 0", "0, 180.1", "0, -180.1", "0, NaN"})
    void aPlaceIsOnEarth(double latitude, double longitude) {
        assertThatThrownBy(() -> LocationContent.of(latitude, longitude))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("(latitude must be -90 to 90|longitude must be -180 to 180), but is .*");
    }

    @ParameterizedTest
    @CsvSource({"90, 180", "-90, -180", "0, 0"})
    void aPlaceMayBeAtTheEdge(double latitude, double longitude) {
        assertThat(LocationContent.of(latitude, longitude).latitude()).isEqualTo(latitude);
    }

    @Test
    void collectionsAreCopied() {
        Map<String, String> data = new HashMap<>(Map.of("k", "v"));
        List<MergedMessage> messages = new ArrayList<>(Arrays.asList(MergedMessage.of(MESSAGE), null));
        NotifyContent notify = new NotifyContent(null, "hello", data);
        MergeContent merge = new MergeContent("Chat", messages);
        data.clear();
        messages.clear();

        assertThat(notify.data()).containsOnly(Map.entry("k", "v")).isUnmodifiable();
        assertThat(merge.messages()).hasSize(1).isUnmodifiable();
        assertThat(new NotifyContent(null, "hello", null).data()).isEmpty();
        assertThat(new MergeContent("Chat", null).messages()).isEmpty();
    }

    @Nested
    class AMessage {

        @Test
        void hasAnEmptyContentIfTheServiceSendsNone() {
            Message revoked = new Message(
                    "m",
                    "a",
                    "b",
                    ChatType.SINGLE,
                    MessageType.TEXT,
                    null,
                    MessageStatus.REVOKED,
                    null,
                    null,
                    null,
                    null);

            assertThat(revoked.content()).isEmpty();
        }

        @Test
        void canBeForwardedAndMerged() {
            assertThat(ForwardContent.of(MESSAGE))
                    .isEqualTo(new ForwardContent("m-1", "user_001", MessageType.TEXT, "hello"));
            assertThat(MergedMessage.of(MESSAGE))
                    .isEqualTo(new MergedMessage("user_001", MessageType.TEXT, "hello", Instant.EPOCH));
        }

        @Test
        void isShownWithoutItsContent() {
            assertThat(MESSAGE)
                    .hasToString("Message[id=m-1, fromId=user_001, toId=user_002, chatType=SINGLE, msgType=TEXT,"
                            + " status=SENT, createdAt=1970-01-01T00:00:00Z]");
        }
    }

    @Nested
    class ASendMessage {

        @Test
        void goesToAPersonOrAGroup() {
            TextContent content = new TextContent("hello");

            assertThat(SendMessage.text("user_002", "hello"))
                    .isEqualTo(SendMessage.of("user_002", ChatType.SINGLE, content))
                    .isEqualTo(SendMessage.to("user_002", content));
            assertThat(SendMessage.groupText("group_1", "hello"))
                    .isEqualTo(SendMessage.of("group_1", ChatType.GROUP, content))
                    .isEqualTo(SendMessage.toGroup("group_1", content));
            assertThat(SendMessage.text("user_002", "hello").withClientMsgId("c-1"))
                    .isEqualTo(SendMessage.to("user_002", content).withClientMsgId("c-1"));
        }

        @Test
        void needsWhatItIsMadeOf() {
            SendMessage message = SendMessage.text("user_002", "hello");

            assertThatThrownBy(() -> SendMessage.text(" ", "x")).hasMessage("userId must not be blank");
            assertThatThrownBy(() -> SendMessage.groupText(null, "x")).hasMessage("groupId must not be null");
            assertThatThrownBy(() -> SendMessage.text("u", null)).hasMessage("text must not be null");
            assertThatThrownBy(() -> SendMessage.to("u", null)).hasMessage("content must not be null");
            assertThatThrownBy(() -> message.withClientMsgId("a\n")).hasMessageStartingWith("clientMsgId must not");
            assertThatThrownBy(() -> SendMessage.of("u", null, new TextContent("")))
                    .hasMessage("chatType must not be null");
        }
    }
}
