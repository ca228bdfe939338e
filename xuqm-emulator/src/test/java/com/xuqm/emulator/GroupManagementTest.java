package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(XuqmEmulatorExtension.class)
class GroupManagementTest {

    private static final String G = "/api/im/groups/g";

    private Api admin;
    private Api owner;
    private Api deputy;
    private Api member;
    private Api outsider;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        admin = Api.admin(running);
        owner = Api.as(running, "user_001");
        deputy = Api.as(running, "user_002");
        member = Api.as(running, "user_003");
        outsider = Api.as(running, "user_004");
        JsonObject body = Api.json("groupId", "g", "name", "Support");
        body.add("memberIds", Api.strings("user_002", "user_003"));
        owner.post("/api/im/groups", body).data();
        owner.post(G + "/roles", Api.json("userId", "user_002", "role", "ADMIN"))
                .data();
    }

    private static JsonObject mute(String userId, int seconds) {
        JsonObject body = Api.json("userId", userId);
        body.addProperty("muteSeconds", seconds);
        return body;
    }

    @Test
    void whoManagesAGroupUpdatesIt() {
        Reply updated = deputy.put(G, "{\"name\":\"Help\",\"announcement\":\"Mind the gap\",\"publicGroup\":true}");

        assertThat(updated.text("name")).isEqualTo("Help");
        assertThat(updated.text("announcement")).isEqualTo("Mind the gap");
        assertThat(deputy.put(G, Api.json("announcement", "")).object().has("announcement"))
                .isFalse();
        assertThat(outsider.get(G).text("name")).isEqualTo("Help");
        assertThat(member.put(G, Api.json("name", "Mine")).status()).isEqualTo(403);
        assertThat(outsider.put(G, Api.json("name", "Mine")).status()).isEqualTo(403);
        assertThat(owner.put(G, Api.json("name", " ")).status()).isEqualTo(400);
        assertThat(admin.put(G, Api.json("name", "Ours")).text("name")).isEqualTo("Ours");
    }

    @Test
    void publicGroupsAreListedForEverybody() {
        assertThat(outsider.get("/api/im/groups/public").each("groupId")).doesNotContain("g");
        owner.put(G, "{\"publicGroup\":true}").data();

        assertThat(outsider.get("/api/im/groups/public").each("groupId")).contains("g", "group_1");
        assertThat(outsider.get("/api/im/groups/public?keyword=SUPP").each("groupId"))
                .containsExactly("g");
    }

    @Test
    void searchFindsPublicGroupsAndOnesOwn() {
        assertThat(member.get("/api/im/groups/search?keyword=support").each("groupId"))
                .containsExactly("g");
        assertThat(outsider.get("/api/im/groups/search?keyword=support").array())
                .isEmpty();
        assertThat(member.get("/api/im/groups/search?keyword=g&size=1").each("groupId"))
                .containsExactly("g");
    }

    @Test
    void membersAreSearchedByIdAndNickname() {
        assertThat(member.get(G + "/members/search?keyword=BOB").each("userId")).containsExactly("user_002");
        assertThat(member.get(G + "/members/search?keyword=user&size=2").each("userId"))
                .containsExactly("user_001", "user_002");
        assertThat(outsider.get(G + "/members/search").status()).isEqualTo(403);
    }

    @Test
    void whoManagesAGroupAddsAMember() {
        Reply added = deputy.post(G + "/members", Api.json("userId", "user_004"));

        assertThat(added.text("role")).isEqualTo("MEMBER");
        assertThat(added.number("joinedAt")).isPositive();
        assertThat(deputy.post(G + "/members", Api.json("userId", "user_004")).status())
                .isEqualTo(409);
        assertThat(deputy.post(G + "/members", Api.json("userId", "ghost")).status())
                .isEqualTo(404);
        assertThat(member.post(G + "/members", Api.json("userId", "user_005")).status())
                .isEqualTo(403);
    }

    @Test
    void whoManagesAGroupRemovesOthersButNotItsOwner() {
        assertThat(member.delete(G + "/members/user_002").status()).isEqualTo(403);
        assertThat(deputy.delete(G + "/members/user_001").status()).isEqualTo(403);
        assertThat(deputy.delete(G + "/members/user_004").status()).isEqualTo(404);

        assertThat(deputy.delete(G + "/members/user_003").data().isJsonNull()).isTrue();

        assertThat(member.get(G).status()).isEqualTo(403);
        assertThat(member.sendToGroup("g", "Hello").status()).isEqualTo(403);
    }

    @Test
    void leavingIsRemovingOneself() {
        assertThat(member.delete(G + "/members/user_003").status()).isEqualTo(200);
        assertThat(member.delete(G + "/members/user_003").status()).isEqualTo(404);

        Reply refused = owner.delete(G + "/members/user_001");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.message()).isEqualTo("the owner cannot leave the group: give it away or dismiss it");
    }

    @Test
    void severalAreRemovedAtOnceAndEachIsCheckedAlone() {
        JsonObject body = new JsonObject();
        body.add("memberIds", Api.strings("user_003", "user_001", "user_004"));

        Reply reply = deputy.post(G + "/members/batch/remove", body);

        assertThat(reply.number("succeeded")).isEqualTo(1);
        assertThat(reply.object().get("failed").toString())
                .contains("\"userId\":\"user_001\",\"code\":403")
                .contains("\"userId\":\"user_004\",\"code\":404");
        assertThat(member.post(G + "/members/batch/remove", body).status()).isEqualTo(403);
    }

    @Test
    void onlyTheOwnerGivesRoles() {
        JsonObject body = Api.json("userId", "user_003", "role", "ADMIN");

        assertThat(deputy.post(G + "/roles", body).status()).isEqualTo(403);
        assertThat(admin.post(G + "/roles", body).status()).isEqualTo(403);
        assertThat(owner.post(G + "/roles", body).text("role")).isEqualTo("ADMIN");
        assertThat(owner.get(G + "/members").each("role")).containsExactly("OWNER", "ADMIN", "ADMIN");
        body.addProperty("role", "OWNER");
        assertThat(owner.post(G + "/roles", body).status()).isEqualTo(400);
        assertThat(owner.post(G + "/roles", Api.json("userId", "user_001", "role", "MEMBER"))
                        .status())
                .isEqualTo(409);
        assertThat(owner.post(G + "/roles", Api.json("userId", "user_004", "role", "ADMIN"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void onlyTheOwnerGivesTheGroupAwayAndStaysAsAPlainMember() {
        JsonObject body = Api.json("userId", "user_003");
        assertThat(deputy.post(G + "/owner", body).status()).isEqualTo(403);
        assertThat(owner.post(G + "/owner", Api.json("userId", "user_004")).status())
                .isEqualTo(404);

        assertThat(owner.post(G + "/owner", body).text("ownerId")).isEqualTo("user_003");

        assertThat(owner.delete(G).status()).isEqualTo(403);
        assertThat(owner.delete(G + "/members/user_001").status()).isEqualTo(200);
        assertThat(member.delete(G).status()).isEqualTo(200);
    }

    @Test
    void attributesAreSetAndRemoved() {
        deputy.put(G + "/attributes", "{\"attributes\":{\"colour\":\"red\",\"语言\":\"中文\"}}")
                .data();
        Reply set = deputy.put(G + "/attributes", "{\"attributes\":{\"colour\":\"blue\"}}");

        assertThat(set.object().get("attributes").toString()).isEqualTo("{\"colour\":\"blue\",\"语言\":\"中文\"}");
        Reply removed = deputy.post(G + "/attributes/delete", "{\"keys\":[\"colour\",\"never\"]}");
        assertThat(removed.object().get("attributes").toString()).isEqualTo("{\"语言\":\"中文\"}");
        assertThat(member.put(G + "/attributes", "{\"attributes\":{}}").status())
                .isEqualTo(403);
        assertThat(member.post(G + "/attributes/delete", "{\"keys\":[\"a\"]}").status())
                .isEqualTo(403);
        assertThat(owner.put(G + "/attributes", "{}").message()).isEqualTo("field attributes is missing");
        assertThat(owner.post(G + "/attributes/delete", "{\"keys\":[]}").status())
                .isEqualTo(400);
    }

    @Test
    void whoIsMutedCannotWriteUntilTheTimeIsOver(XuqmEmulator emulator) {
        Reply muted = deputy.post(G + "/mute", mute("user_003", 60));

        assertThat(muted.number("mutedUntil")).isGreaterThan(emulator.clock().millis());
        Reply refused = member.sendToGroup("g", "But");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.message()).startsWith("user_003 is muted in the group g until ");
        assertThat(member.send("user_001", "But").status()).isEqualTo(200);
        emulator.clockSkew(Duration.ofSeconds(61));
        assertThat(member.sendToGroup("g", "Sorry").status()).isEqualTo(200);
    }

    @Test
    void muteSecondsOfZeroLetAMemberWriteAgain() {
        deputy.post(G + "/mute", mute("user_003", 60)).data();

        assertThat(deputy.post(G + "/mute", mute("user_003", 0)).object().has("mutedUntil"))
                .isFalse();

        assertThat(member.sendToGroup("g", "Sorry").status()).isEqualTo(200);
    }

    @Test
    void whoMayMuteWhomIsChecked() {
        assertThat(member.post(G + "/mute", mute("user_002", 60)).status()).isEqualTo(403);
        assertThat(deputy.post(G + "/mute", mute("user_001", 60)).message()).isEqualTo("the owner cannot be muted");
        assertThat(deputy.post(G + "/mute", mute("user_004", 60)).status()).isEqualTo(404);
        assertThat(deputy.post(G + "/mute", mute("user_003", -1)).status()).isEqualTo(400);
        assertThat(deputy.post(G + "/mute", Api.json("userId", "user_003")).message())
                .isEqualTo("field muteSeconds is missing");
    }

    @Test
    void inAMutedGroupOnlyItsManagersWrite() {
        assertThat(owner.put(G, "{\"muted\":true}").object().get("muted").getAsBoolean())
                .isTrue();

        assertThat(member.sendToGroup("g", "Hello").message())
                .isEqualTo("the group g is muted: only owner and administrators may write");
        assertThat(member.sendToGroup("g", "Hello").status()).isEqualTo(403);
        assertThat(deputy.sendToGroup("g", "Hello").status()).isEqualTo(200);
        assertThat(owner.sendToGroup("g", "Hello").status()).isEqualTo(200);
        owner.put(G, "{\"muted\":false}").data();
        assertThat(member.sendToGroup("g", "Hello").status()).isEqualTo(200);
    }
}
