package com.xuqm.moving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.xuqm.emulator.MaximEmulator;
import com.xuqm.emulator.inspect.StoredMaximMessage;
import com.xuqm.emulator.inspect.StoredMessage;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.maxim.MaximClient;
import com.xuqm.maxim.group.CreateGroup;
import com.xuqm.maxim.message.ContentType;
import com.xuqm.maxim.message.SendMessage;
import com.xuqm.migration.Migration;
import com.xuqm.migration.maxim.MaximDoubleWriter;
import com.xuqm.migration.maxim.MaximSource;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.migration.report.MigrationReport;
import com.xuqm.migration.report.MigrationReport.ReasonCount;
import com.xuqm.migration.report.Reason;
import com.xuqm.migration.report.RecordKind;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A move from Maxim")
class MaximMoveTest {

    private final House house = new House();
    private final MaximEmulator maxim =
            MaximEmulator.builder().users(List.of("ann", "ben")).start();
    private final MaximClient client = MaximClient.builder()
            .baseUrl(maxim.baseUrl())
            .appId(maxim.appId())
            .accessToken(maxim.accessToken())
            .build();
    private final long ann = maxim.userId("ann");
    private final long ben = maxim.userId("ben");

    @AfterEach
    void close() {
        client.close();
        maxim.close();
        house.close();
    }

    private void send(ContentType type, String content, String attachment) {
        SendMessage message = SendMessage.to(List.of(ben), type, content);
        client.asUser(ann)
                .messages()
                .send(attachment.isEmpty() ? message : message.withAttachment(attachment))
                .execute();
    }

    private MigrationReport run() {
        return Migration.from(MaximSource.of(client, 1_000_000, new JacksonJsonBinding()))
                .to(house.client)
                .build()
                .run();
    }

    @Test
    @DisplayName(
            "makes pictures, sounds, videos, files and places of attachments, and says that the files still lie there")
    void makes_contents_of_attachments() {
        String file =
                "{\"url\":\"https://x.example/1\",\"dName\":\"a.pdf\",\"fLen\":7,\"width\":2,\"height\":3,\"duration\":4}";
        send(ContentType.IMAGE, "", file);
        send(ContentType.AUDIO, "", file);
        send(ContentType.VIDEO, "", file);
        send(ContentType.FILE, "", file);
        send(ContentType.LOCATION, "", "{\"lat\":31.2,\"lon\":121.5,\"addr\":\"Bund\"}");

        MigrationReport report = run();

        assertThat(house.emulator.messages())
                .extracting(StoredMessage::msgType)
                .containsExactly("IMAGE", "AUDIO", "VIDEO", "FILE", "LOCATION");
        assertThat(house.emulator.messages().get(3).content()).contains("a.pdf", "https://x.example/1", "7");
        assertThat(report.reasons())
                .filteredOn(each -> each.kind() == RecordKind.MESSAGE)
                .extracting(ReasonCount::reason, ReasonCount::detail)
                .containsExactly(
                        tuple(Reason.MEDIA_AT_SOURCE, "AUDIO"),
                        tuple(Reason.MEDIA_AT_SOURCE, "FILE"),
                        tuple(Reason.MEDIA_AT_SOURCE, "IMAGE"),
                        tuple(Reason.MEDIA_AT_SOURCE, "VIDEO"));
    }

    @Test
    @DisplayName("leaves to clients what it cannot read, counts changes and recalls one by one, and moves no signs")
    void leaves_to_clients_what_it_cannot_read() {
        send(ContentType.IMAGE, "", "{\"where\":\"nowhere\"}");
        send(ContentType.IMAGE, "", "no JSON");
        send(ContentType.COMMAND, "{\"ring\":1}", "");
        send(ContentType.REPLACE, "Hello again", "");
        send(ContentType.READ_ACK, "5", "");
        send(ContentType.TEXT, "Never mind", "");
        List<StoredMaximMessage> sent = maxim.messages();
        client.asUser(ann)
                .messages()
                .recall(ben, sent.get(sent.size() - 1).id())
                .execute();

        MigrationReport report = run();

        assertThat(house.emulator.messages())
                .extracting(StoredMessage::msgType)
                .containsOnly("CUSTOM")
                .hasSize(4);
        assertThat(report.reasons())
                .filteredOn(each -> each.kind() == RecordKind.MESSAGE)
                .extracting(ReasonCount::reason)
                .contains(Reason.AS_CUSTOM, Reason.EDIT, Reason.SIGN, Reason.RECALLED);
    }

    private static byte[] callback(long id, String type, long from, long to, String more) {
        String body = "{\"appId\":\"a\",\"msgId\":\"" + id + "\",\"type\":\"" + type + "\",\"from\":{\"uid\":\"" + from
                + "\"},\"to\":{\"uid\":" + to + "}" + more + "}";
        return body.getBytes(UTF_8);
    }

    @Test
    @DisplayName("may overlap with double-writing: a message that comes both ways is there once")
    void may_overlap_with_double_writing() {
        long group = client.asUser(ann)
                .groups()
                .create(CreateGroup.named("G").withUserIds(List.of(ben)))
                .execute()
                .groupId();
        send(ContentType.TEXT, "Hello", "");
        client.asUser(ben).messages().send(SendMessage.groupText(group, "All")).execute();
        run();
        MaximDoubleWriter writer = MaximDoubleWriter.to(house.client, null, new JacksonJsonBinding());
        List<StoredMaximMessage> sent = maxim.messages();

        writer.write(callback(sent.get(0).id(), "CHAT", ann, ben, ",\"ctype\":\"TEXT\",\"content\":\"Hello\""));
        writer.write(callback(sent.get(1).id(), "GROUPCHAT", ben, group, ",\"ctype\":\"TEXT\",\"content\":\"All\""));
        assertThat(house.emulator.messages()).hasSize(2);

        writer.write(callback(
                9_999, "CHAT", ben, ann, ",\"ctype\":\"TEXT\",\"content\":\"New\",\"timestamp\":1700000000000"));
        writer.write(callback(10_000, "CHAT", ben, ann, ",\"ctype\":\"READ_ACK\",\"content\":\"1\""));

        assertThat(house.emulator.messages())
                .extracting(StoredMessage::content)
                .containsExactlyInAnyOrder("Hello", "All", "New");
        assertThat(house.emulator.messages())
                .extracting(StoredMessage::clientMsgId)
                .contains("mx-9999");
    }

    @ParameterizedTest
    @DisplayName("says of a post that is no message callback what it lacks, so that it is not taken for written")
    @ValueSource(strings = {"no JSON", "[]", "{}", "{\"msgId\":1,\"to\":{\"uid\":2}}", "{\"msgId\":1,\"to\":{}}"})
    void says_what_a_post_lacks(String body) {
        MaximDoubleWriter writer = MaximDoubleWriter.to(house.client, null, new JacksonJsonBinding());

        assertThatThrownBy(() -> writer.write(body.getBytes(UTF_8)))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("what was posted is no message callback");
    }
}
