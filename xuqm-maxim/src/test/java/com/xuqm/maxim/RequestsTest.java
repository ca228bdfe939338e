package com.xuqm.maxim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.maxim.file.DownloadChatFile;
import com.xuqm.maxim.file.ImageType;
import com.xuqm.maxim.group.CreateGroup;
import com.xuqm.maxim.group.GroupType;
import com.xuqm.maxim.message.ContentType;
import com.xuqm.maxim.message.SendMessage;
import com.xuqm.maxim.push.AndroidOptions;
import com.xuqm.maxim.push.ClickAction;
import com.xuqm.maxim.push.DistributionStrategy;
import com.xuqm.maxim.push.IosOptions;
import com.xuqm.maxim.push.PushAudience;
import com.xuqm.maxim.push.PushChannel;
import com.xuqm.maxim.push.PushSettings;
import com.xuqm.maxim.push.SendPush;
import com.xuqm.maxim.roster.AuthMode;
import com.xuqm.maxim.user.UpdateProfile;
import com.xuqm.maxim.user.UpdateSettings;
import com.xuqm.sdk.error.XuqmNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sent, and what is refused before it is. */
class RequestsTest {

    private static final String DONE = "{\"code\":200,\"data\":true}";

    private final FakeMaxim service = new FakeMaxim();
    private final MaximClient maxim = service.client(new JacksonJsonBinding()).build();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        maxim.close();
        service.close();
    }

    @Test
    void durations_go_in_minutes_and_others_are_refused() {
        service.then("{\"code\":200,\"data\":{\"ban_expire_time\":1569615417}}");

        assertThat(maxim.groupSettings()
                        .muteAll(7, Duration.ofHours(2))
                        .execute()
                        .until())
                .isEqualTo(Instant.parse("2019-09-27T20:16:57Z"));
        assertThat(service.last().body()).contains("\"duration\":120");
        assertThatThrownBy(() -> maxim.groupMembers().mute(7, List.of(1L), Duration.ofSeconds(90)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("whole minutes");
        assertThatThrownBy(() -> maxim.groupSettings().muteAll(7, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_times_of_a_push_go_in_seconds() {
        service.then(DONE);
        Instant begin = Instant.parse("2024-05-06T00:00:00Z");

        Object unused = maxim.push()
                .send(SendPush.text(PushAudience.tagged(List.of("vip")), "Title", "Body")
                        .withShownBetween(begin, begin.plusSeconds(60))
                        .withBadgeRaised(2)
                        .withIos(IosOptions.none().withContentAvailable(true).withCollapseId("news"))
                        .withVivo(AndroidOptions.none().withClassification(1).withClickAction(ClickAction.OPEN_APP))
                        .withSettings(PushSettings.standard()
                                .withStrategy(DistributionStrategy.COMBINED)
                                .withSequence(List.of(PushChannel.FCM, PushChannel.UPS))))
                .execute();

        assertThat(service.last().body())
                .contains("\"show_begin_time\":1714953600", "\"show_end_time\":1714953660", "\"badge\":\"+2\"")
                .contains("\"ios\":{\"content_available\":true,\"apns_collapse_id\":\"news\"}")
                .contains("\"vivo\":{\"click_action\":\"open_app\",\"classification\":1}")
                .contains("\"audience\":{\"tag\":[\"vip\"]}")
                .contains("\"distribution_strategy\":\"combined\",\"ospush_sequence\":[\"fcm\",\"ups\"]");
        assertThatThrownBy(
                        () -> SendPush.text(PushAudience.everybody(), "T", "B").withShownBetween(begin, begin))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_push_names_500_targets_at_the_most() {
        assertThat(PushAudience.users(Collections.nCopies(500, 1L))).hasToString("PushAudience[user_id]");
        assertThatThrownBy(() -> PushAudience.users(Collections.nCopies(501, 1L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("500");
        assertThatThrownBy(() -> PushAudience.tagged(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_message_holds_what_it_was_given_and_nothing_else() {
        service.then(DONE).then(DONE);

        Object unused = maxim.messages()
                .send(SendMessage.toGroups(List.of(7L, 8L), ContentType.IMAGE, "")
                        .withAttachment("{\"url\":\"https://files.example.com/1\"}")
                        .withSender(5)
                        .withOnlineOnly(true))
                .execute();
        assertThat(service.last().body())
                .isEqualTo("{\"targets\":[7,8],\"type\":2,\"content_type\":1,\"content\":\"\","
                        + "\"attachment\":\"{\\\"url\\\":\\\"https://files.example.com/1\\\"}\",\"from_user_id\":5,"
                        + "\"online_only\":true,\"transaction_id\":1}");
        assertThatThrownBy(() -> maxim.messages().notify(SendMessage.groupText(7, "hello")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("users");
        assertThatThrownBy(() -> SendMessage.text(0, "hello"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("userId");
    }

    @Test
    void information_goes_as_a_bare_string() {
        service.then(DONE);

        Object unused = maxim.asUser(5).users().setPrivateInfo("{\"a\":1}").execute();

        assertThat(service.last().body()).isEqualTo("\"{\\\"a\\\":1}\"");
    }

    @Test
    void requests_are_values_that_remember_what_they_were_given() {
        CreateGroup group =
                CreateGroup.named("Team").withType(GroupType.CHAT_ROOM).withUserIds(List.of(1L, 2L));

        assertThat(group)
                .isEqualTo(CreateGroup.named("Team").withType(GroupType.of(2)).withUserIds(List.of(1L, 2L)));
        assertThat(group.type()).isEqualTo(GroupType.CHAT_ROOM);
        assertThat(group.userIds()).containsExactly(1L, 2L);
        assertThat(group.description()).isNull();
        UpdateSettings settings = UpdateSettings.of(5)
                .withAuthMode(AuthMode.BY_CONSENT)
                .withQuietFromHour(23)
                .withQuietToHour(7);
        assertThat(settings.authMode()).isEqualTo(AuthMode.BY_CONSENT);
        assertThat(settings.quietFromHour()).isEqualTo(23);
        assertThatThrownBy(() -> settings.withQuietToHour(24)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> maxim.users().updateProfile(UpdateProfile.changes()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must change something");
    }

    @Test
    void a_file_is_written_to_its_place_and_a_refusal_is_not() throws IOException {
        service.then(200, "image/png", "picture").then("{\"code\":20022,\"message\":\"no file\"}");
        Path file = folder.resolve("picture.png");
        DownloadChatFile request =
                DownloadChatFile.of("sign/1").withImageType(ImageType.THUMBNAIL).withWidth(40);

        assertThat(maxim.files().downloadChatFile(request, file).execute()).isEqualTo(7);
        assertThat(file).hasContent("picture");
        assertThat(service.last().uri()).isEqualTo("/file/download/chat?file_sign=sign%2F1&image_type=2&w=40");
        assertThatThrownBy(() -> maxim.files().downloadChatFile(request, file).execute())
                .isInstanceOfSatisfying(XuqmNotFoundException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(20022);
                    assertThat(refused).hasMessageContaining("HTTP 200").hasMessageContaining("no file");
                });
        assertThat(file).hasContent("picture");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_file_of_json_that_is_no_refusal_is_a_file() throws IOException {
        Path file = folder.resolve("data.json");
        for (String content : List.of("{\"name\":1}", "{\"code\":200}", "[20022]", "{\"code\":20022")) {
            service.then(200, "application/json", content);

            maxim.files().downloadChatFile(DownloadChatFile.of("sign"), file).execute();

            assertThat(file).hasContent(content);
        }
    }

    @Test
    void several_pictures_are_set_at_once() {
        service.then("{\"code\":200,\"data\":[{\"user_id\":1,\"success\":true}]}");

        assertThat(maxim.users()
                        .setAvatars(Map.of(1L, "https://files.example.com/1"))
                        .execute()
                        .isComplete())
                .isTrue();
        assertThat(service.last().body())
                .contains("\"list\":[{", "\"user_id\":1", "\"avatar\":\"https://files.example.com/1\"");
    }
}
