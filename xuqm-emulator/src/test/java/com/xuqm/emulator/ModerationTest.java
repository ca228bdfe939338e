package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(XuqmEmulatorExtension.class)
class ModerationTest {

    private static final String FILTERS = "/api/im/admin/keyword-filters";
    private static final String MUTE = "/api/im/admin/global-mute";

    private XuqmEmulator emulator;
    private Api admin;
    private Api alice;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        emulator = running;
        admin = Api.admin(running);
        alice = Api.as(running, "user_001");
    }

    private String filter(String... fields) {
        return admin.post(FILTERS, Api.json(fields)).text("id");
    }

    @Test
    void aBlockedWordRefusesTheMessage() {
        filter("keyword", "casino");

        Reply refused = alice.send("user_002", "Come to the CaSiNo tonight");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.message()).isEqualTo("the message holds a word that may not be sent");
        assertThat(alice.send("user_002", "Come to the cinema").status()).isEqualTo(200);
        assertThat(emulator.messageCount()).isEqualTo(1);
    }

    @Test
    void aMaskedWordIsReplaced() {
        filter("keyword", "赌场", "action", "MASK");
        filter("keyword", "damn", "action", "MASK", "replacement", "d$1\\");

        assertThat(alice.send("user_002", "去赌场吧, DAMN").text("content")).isEqualTo("去**吧, d$1\\");
    }

    @Test
    void wordsAreLookedForInWhatPeopleReadOfOtherKinds() {
        filter("keyword", "damn", "action", "MASK");

        Reply sent = alice.post(
                "/api/im/messages/send",
                Api.message(
                        "SINGLE",
                        "user_002",
                        "IMAGE",
                        "{\"url\":\"http://x/damn.png\",\"title\":\"damn\",\"width\":3}"));

        assertThat(sent.text("content")).isEqualTo("{\"url\":\"http://x/damn.png\",\"title\":\"****\",\"width\":3}");
    }

    @Test
    void anEditCannotBringABlockedWordIn() {
        filter("keyword", "casino");
        String id = alice.send("user_002", "Hello").text("id");

        assertThat(alice.put("/api/im/messages/" + id, Api.json("content", "casino"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void filtersAreListedChangedAndDeleted() {
        String id = filter("keyword", "casino");
        assertThat(admin.get(FILTERS).each("action")).containsExactly("BLOCK");
        assertThat(admin.post(FILTERS, Api.json("keyword", "CASINO")).status()).isEqualTo(409);
        assertThat(admin.post(FILTERS, Api.json("keyword", " ")).status()).isEqualTo(400);
        assertThat(admin.post(FILTERS, Api.json("keyword", "x", "action", "SHOUT"))
                        .status())
                .isEqualTo(400);

        Reply changed = admin.put(FILTERS + "/" + id, "{\"enabled\":false}");

        assertThat(changed.object().get("enabled").getAsBoolean()).isFalse();
        assertThat(changed.text("keyword")).isEqualTo("casino");
        assertThat(changed.number("updatedAt")).isPositive();
        assertThat(alice.send("user_002", "casino").status()).isEqualTo(200);
        assertThat(admin.delete(FILTERS + "/" + id).data().isJsonNull()).isTrue();
        assertThat(admin.get(FILTERS).array()).isEmpty();
        assertThat(admin.delete(FILTERS + "/" + id).status()).isEqualTo(404);
        assertThat(admin.put(FILTERS + "/" + id, "{}").status()).isEqualTo(404);
    }

    @Test
    void underTheGlobalMuteOnlyAdministratorsWrite() {
        assertThat(admin.get(MUTE).data().toString()).isEqualTo("{\"enabled\":false}");

        Reply set = admin.put(MUTE, "{\"enabled\":true,\"reason\":\"维护\"}");

        assertThat(set.text("reason")).isEqualTo("维护");
        Reply refused = alice.send("user_002", "Hello");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.message()).isEqualTo("the application is muted: only administrators may write (维护)");
        assertThat(alice.sendToGroup("group_1", "Hello").status()).isEqualTo(403);
        assertThat(admin.send("user_002", "Hello").status()).isEqualTo(200);
        admin.put(MUTE, "{\"enabled\":false}").data();
        assertThat(alice.send("user_002", "Hello").status()).isEqualTo(200);
    }

    @Test
    void theGlobalMuteEndsByItself() {
        long until = emulator.clock().millis() + 60_000;
        admin.put(MUTE, "{\"enabled\":true,\"until\":" + until + "}").data();
        assertThat(admin.get(MUTE).number("until")).isEqualTo(until);

        emulator.clockSkew(Duration.ofSeconds(61));

        assertThat(alice.send("user_002", "Hello").status()).isEqualTo(200);
        assertThat(admin.get(MUTE).object().get("enabled").getAsBoolean()).isFalse();
        assertThat(admin.put(MUTE, "{\"enabled\":true,\"until\":1}").message())
                .isEqualTo("field until lies in the past");
        assertThat(admin.put(MUTE, "{}").message()).isEqualTo("field enabled is missing");
    }
}
