package com.xuqm.sdk.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.internal.engine.RecordedCalls;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final RecordedCalls calls = new RecordedCalls();
    private final Messages messages = new Messages(calls);

    @Test
    void sendsATextAsItIs() {
        messages.send(SendMessage.text("user_002", "hello").withClientMsgId("c-1"));

        assertThat(calls.request()).isEqualTo("POST /api/im/messages/send");
        assertThat(calls.body()).isEqualTo(wire("user_002", ChatType.SINGLE, MessageType.TEXT, "hello"));
    }

    @Test
    void sendsOtherContentsAsJsonInAString() {
        messages.send(SendMessage.toGroup("group_1", ImageContent.of("https://x.test/a.png"))
                .withClientMsgId("c-1"));

        assertThat(calls.body())
                .isEqualTo(wire("group_1", ChatType.GROUP, MessageType.IMAGE, "{\"url\":\"https://x.test/a.png\"}"));
    }

    private static Map<String, Object> wire(String toId, ChatType chatType, MessageType msgType, String content) {
        return Map.of("toId", toId, "chatType", chatType, "msgType", msgType, "content", content, "clientMsgId", "c-1");
    }

    @Test
    void revokesAndEdits() {
        messages.revoke("m/1");
        assertThat(calls.request()).isEqualTo("POST /api/im/messages/m%2F1/revoke");
        messages.edit("m-1", "better");
        assertThat(calls.request()).isEqualTo("PUT /api/im/messages/m-1");
        assertThat(calls.body()).isEqualTo(Map.of("content", "better"));
    }

    @Test
    void countsAndFetchesWhatWasMissed() {
        messages.offlineCount();
        assertThat(calls.request()).isEqualTo("GET /api/im/messages/offline/count");
        messages.syncOffline();
        assertThat(calls.request()).isEqualTo("POST /api/im/messages/offline");
    }

    @Nested
    class LookingBack {

        @Test
        void asksForOnePersonOrOneGroup() {
            messages.history("user_002");
            assertThat(calls.request()).isEqualTo("GET /api/im/messages/history/user_002");
            messages.groupHistory("group_1");
            assertThat(calls.request()).isEqualTo("GET /api/im/messages/group-history/group_1");
        }

        @Test
        void canBeNarrowedDown() {
            messages.history(
                    "user_002",
                    MessageFilter.none()
                            .withKeyword("a b&c")
                            .withMsgType(MessageType.of("NEW"))
                            .withStartTime(LocalDateTime.of(2026, 4, 27, 0, 0))
                            .withEndTime(LocalDateTime.of(2026, 4, 27, 23, 59, 59, 999_999_999)));

            assertThat(calls.request())
                    .isEqualTo("GET /api/im/messages/history/user_002?keyword=a%20b%26c&msgType=NEW"
                            + "&startTime=2026-04-27T00%3A00%3A00&endTime=2026-04-27T23%3A59%3A59");
        }

        @Test
        void searchesForAKeyword() {
            messages.search("hello");
            assertThat(calls.request()).isEqualTo("GET /api/im/messages/search?keyword=hello");
            assertThatThrownBy(() -> messages.search(" ")).hasMessage("keyword must not be blank");
        }

        @Test
        void hasAnOrder() {
            LocalDateTime noon = LocalDateTime.of(2026, 4, 27, 12, 0);

            assertThat(MessageFilter.none()
                            .withStartTime(noon)
                            .withEndTime(noon)
                            .endTime())
                    .isEqualTo(noon);
            assertThatThrownBy(() -> MessageFilter.none().withStartTime(noon).withEndTime(noon.minusNanos(1)))
                    .hasMessage("endTime must not be before startTime");
            assertThatThrownBy(() -> MessageFilter.none().withKeyword(" ")).hasMessage("keyword must not be blank");
        }

        @Test
        void doesNotShowTheKeyword() {
            assertThat(MessageFilter.none().withKeyword("hidden")).hasToString("MessageFilter[]");
            assertThat(MessageFilter.none()).isEqualTo(MessageFilter.none());
        }
    }

    @Nested
    class Reading {

        @Test
        void givesTheContentOfAMessage() {
            assertThat(messages.content(ContentsTest.MESSAGE)).isEqualTo(new TextContent("hello"));
        }

        @Test
        void givesTheContentOfARevokedMessage() {
            Message revoked = new Message(
                    "m",
                    "a",
                    "b",
                    ChatType.SINGLE,
                    MessageType.IMAGE,
                    null,
                    MessageStatus.REVOKED,
                    null,
                    null,
                    null,
                    null);

            assertThat(messages.content(revoked)).isEqualTo(new RawContent(MessageType.IMAGE, ""));
        }
    }

    @Test
    void needsWhatItIsAskedFor() {
        assertThatThrownBy(() -> messages.send(null)).hasMessage("message must not be null");
        assertThatThrownBy(() -> messages.revoke("..")).hasMessageStartingWith("id must not be");
        assertThatThrownBy(() -> messages.edit("m", null)).hasMessage("text must not be null");
        assertThatThrownBy(() -> messages.history(" ")).hasMessage("toId must not be blank");
        assertThatThrownBy(() -> messages.groupHistory("g", null)).hasMessage("filter must not be null");
        assertThat(calls.isEmpty()).isTrue();
    }
}
