package com.xuqm.sdk.webhook.receive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.testing.Logged;
import com.xuqm.sdk.testing.MiniJson;
import com.xuqm.sdk.testing.ProviderFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A parser of webhook envelopes")
class WebhookParserTest {

    private final WebhookParser parser = WebhookParser.of(new MiniJson());

    private static byte[] envelope(String event, String data) {
        return ("{\"callbackId\":\"cb_1\",\"appKey\":\"ak_demo_chat\",\"event\":\"" + event
                        + "\",\"createdAt\":1715000000000,\"data\":" + data + "}")
                .getBytes(UTF_8);
    }

    @Test
    void is_made_with_the_JSON_binding_that_is_there(@TempDir Path folder) throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (ProviderFolder providers = new ProviderFolder(folder)) {
            providers.json("Mini", MiniJson::new);
            Thread.currentThread().setContextClassLoader(providers.loader(before));

            assertThat(WebhookParser.create()
                            .parse(envelope("user.online", "{}"))
                            .callbackId())
                    .isEqualTo("cb_1");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void gives_each_known_event_its_type() {
        assertThat(WebhookEventType.known())
                .extracting(WebhookEventType::event)
                .containsExactlyInAnyOrderElementsOf(WebhookEvent.known());
    }

    @Test
    void reads_the_data_of_a_known_event_as_its_type() {
        WebhookEnvelope<?> envelope =
                parser.parse(envelope("message.sent", "{\"id\":\"msg_1\",\"content\":\"hidden\"}"));

        assertThat(envelope.callbackId()).isEqualTo("cb_1");
        assertThat(envelope.appKey()).isEqualTo("ak_demo_chat");
        assertThat(envelope.event()).isSameAs(WebhookEvent.MESSAGE_SENT);
        assertThat(envelope.createdAt()).isEqualTo(Instant.ofEpochMilli(1715000000000L));
        assertThat(envelope.data())
                .isInstanceOfSatisfying(
                        Message.class, message -> assertThat(message.content()).isEqualTo("hidden"));
        assertThat(envelope.toString()).contains("cb_1", "message.sent").doesNotContain("hidden");
    }

    @Test
    void reads_the_data_of_an_unknown_event_as_a_map() {
        assertThat(parser.parse(envelope("poll.closed", "{\"votes\":3}")).data())
                .isEqualTo(Map.of("votes", 3L));
    }

    @Test
    void reads_an_event_that_was_expected() {
        byte[] body = envelope("group.member.left", "{\"groupId\":\"g\",\"userId\":\"u\"}");

        assertThat(parser.parse(body, WebhookEventType.GROUP_MEMBER_LEFT).data())
                .isEqualTo(new GroupMembership("g", "u"));
        assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> parser.parse(body, WebhookEventType.GROUP_MEMBER_JOINED))
                .withMessage("The envelope's event is not group.member.joined");
    }

    @Test
    void reads_an_own_type() {
        WebhookEventType<Votes> closed = WebhookEventType.of(WebhookEvent.of("poll.closed"), Votes.class);

        assertThat(parser.parse(envelope("poll.closed", "{\"votes\":3}"), closed)
                        .data()
                        .votes())
                .isEqualTo(3);
    }

    /** An event of one's own. */
    public record Votes(int votes) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "callbackId":"cb_1",|           "callbackId":"",|              callbackId must not be blank
                    "callbackId":"cb_1",|           |                              callbackId must not be null
                    "callbackId":"cb_1",|           "callbackId":"a\\nhidden",|    callbackId must not contain control characters
                    "appKey":"ak_demo_chat",|       |                              appKey must not be null
                    "event":"message.sent",|        |                              has no event
                    "event":"message.sent",|        "event":"a\\nhidden",|         event must not contain control characters
                    "data":{}|                      "data":null|                   has no data
                    """)
    void says_what_an_envelope_lacks(String good, String bad, String message) {
        String body = new String(envelope("message.sent", "{}"), UTF_8);
        byte[] changed = body.replace(good, bad == null ? "" : bad).getBytes(UTF_8);

        assertThatExceptionOfType(JsonBindingException.class)
                .isThrownBy(() -> parser.parse(changed))
                .withMessageContaining(message)
                .withMessageNotContaining("hidden");
    }

    @Test
    void reads_what_can_be_read_and_tells_the_log_of_the_rest() {
        String body = new String(
                        envelope(
                                "message.sent",
                                "{\"id\":\"1\",\"content\":\"hi\",\"createdAt\":\"hidden\",\"status\":[]}"),
                        UTF_8)
                .replace("\"createdAt\":1715000000000", "\"createdAt\":\"hidden\"");
        try (Logged log = new Logged()) {
            WebhookEnvelope<?> first = parser.parse(body.getBytes(UTF_8));
            WebhookEnvelope<Message> second = parser.parse(body.getBytes(UTF_8), WebhookEventType.MESSAGE_SENT);

            assertThat(first).isEqualTo(second);
            assertThat(second.createdAt()).isNull();
            assertThat(second.data().id()).isEqualTo("1");
            assertThat(second.data().content()).isEqualTo("hi");
            assertThat(second.data().createdAt()).isNull();
            assertThat(second.data().status()).isNull();
            assertThat(log.lines())
                    .hasSize(3)
                    .allMatch(line ->
                            line.startsWith("WARNING webhook message.sent: the post is not as it should be at $.")
                                    && line.endsWith("; it was read as if that were absent, and this is told once"))
                    .noneMatch(line -> line.contains("hidden"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "hidden", "{\"event\":", "{} {}"})
    void refuses_what_is_no_envelope(String body) {
        assertThatExceptionOfType(JsonBindingException.class).isThrownBy(() -> parser.parse(body.getBytes(UTF_8)));
    }
}
