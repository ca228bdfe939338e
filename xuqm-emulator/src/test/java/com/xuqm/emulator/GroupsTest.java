package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(XuqmEmulatorExtension.class)
class GroupsTest {

    private XuqmEmulator emulator;
    private Api admin;
    private Api alice;
    private Api bob;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        emulator = running;
        admin = Api.admin(running);
        alice = Api.as(running, "user_001");
        bob = Api.as(running, "user_002");
    }

    private static JsonObject group(String groupId, String... memberIds) {
        JsonObject body = Api.json("groupId", groupId, "name", "项目讨论");
        body.add("memberIds", Api.strings(memberIds));
        return body;
    }

    @Test
    void whoCreatesAGroupOwnsIt() {
        JsonObject body = group("project", "user_002", "user_001", "user_002");
        body.addProperty("announcement", "Stand-up at 10");
        body.addProperty("publicGroup", true);

        JsonObject created = alice.post("/api/im/groups", body).object();

        assertThat(created.get("groupId").getAsString()).isEqualTo("project");
        assertThat(created.get("name").getAsString()).isEqualTo("项目讨论");
        assertThat(created.get("ownerId").getAsString()).isEqualTo("user_001");
        assertThat(created.get("announcement").getAsString()).isEqualTo("Stand-up at 10");
        assertThat(created.get("memberCount").getAsInt()).isEqualTo(2);
        assertThat(created.get("publicGroup").getAsBoolean()).isTrue();
        assertThat(created.get("muted").getAsBoolean()).isFalse();
        assertThat(created.get("attributes").getAsJsonObject().size()).isZero();
        assertThat(bob.get("/api/im/groups/project").object()).isEqualTo(created);
    }

    @Test
    void aGroupWithoutAnIdIsGivenAFreeOne() {
        JsonObject body = Api.json("name", "n");
        body.add("memberIds", Api.strings());

        assertThat(alice.post("/api/im/groups", body).text("groupId")).isEqualTo("group_2");
        assertThat(alice.post("/api/im/groups", body).text("groupId")).isEqualTo("group_3");
    }

    @Test
    void anIdIsTakenOnce() {
        alice.post("/api/im/groups", group("g")).data();

        Reply again = bob.post("/api/im/groups", group("g"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.message()).isEqualTo("the group exists already: g");
    }

    @Test
    void aMemberThatIsNoAccountRefusesTheGroup() {
        Reply reply = alice.post("/api/im/groups", group("g", "user_002", "ghost"));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.message()).isEqualTo("no such account: ghost");
        assertThat(admin.get("/api/im/groups/g").status()).isEqualTo(404);
    }

    @Test
    void nameAndMembersAreNeeded() {
        assertThat(alice.post("/api/im/groups", "{\"memberIds\":[]}").message()).isEqualTo("field name is missing");
        assertThat(alice.post("/api/im/groups", "{\"name\":\"n\"}").message()).isEqualTo("field memberIds is missing");
    }

    @Test
    void everybodyListsHisOwnGroupsInOrder() {
        alice.post("/api/im/groups", group("z", "user_002")).data();
        bob.post("/api/im/groups", group("a")).data();

        assertThat(alice.get("/api/im/groups").each("groupId")).containsExactly("group_1", "z");
        assertThat(bob.get("/api/im/groups").each("groupId")).containsExactly("a", "group_1", "z");
    }

    @Test
    void aPrivateGroupIsSeenByMembersAndAdministrators() {
        alice.post("/api/im/groups", group("g")).data();

        assertThat(bob.get("/api/im/groups/g").status()).isEqualTo(403);
        assertThat(bob.get("/api/im/groups/g/members").status()).isEqualTo(403);
        assertThat(admin.get("/api/im/groups/g").status()).isEqualTo(200);
        assertThat(admin.get("/api/im/groups/g/members").status()).isEqualTo(200);
    }

    @Test
    void aPublicGroupIsSeenByAllButItsMembersAreNot() {
        JsonObject body = group("g");
        body.addProperty("publicGroup", true);
        alice.post("/api/im/groups", body).data();

        assertThat(bob.get("/api/im/groups/g").status()).isEqualTo(200);
        assertThat(bob.get("/api/im/groups/g/members").status()).isEqualTo(403);
    }

    @Test
    void theOwnerIsTheFirstOfTheMembers() {
        Reply members = alice.get("/api/im/groups/group_1/members");

        assertThat(members.each("userId"))
                .containsExactly("administrator", "user_001", "user_002", "user_003", "user_004", "user_005");
        assertThat(members.each("role")).containsExactly("OWNER", "MEMBER", "MEMBER", "MEMBER", "MEMBER", "MEMBER");
        assertThat(members.array().get(1).getAsJsonObject().get("nickname").getAsString())
                .isEqualTo("Alice");
    }

    @Test
    void addingMembersReportsThoseThatCannotBeAdded() {
        alice.post("/api/im/groups", group("g", "user_002")).data();
        JsonObject body = new JsonObject();
        body.add("memberIds", Api.strings("user_003", "ghost", "user_002", "", "user_004"));

        Reply reply = alice.post("/api/im/groups/g/members/batch", body);

        assertThat(reply.number("succeeded")).isEqualTo(2);
        assertThat(reply.object().get("failed").toString())
                .isEqualTo("[{\"userId\":\"ghost\",\"code\":404,\"reason\":\"no such account\"},"
                        + "{\"userId\":\"user_002\",\"code\":409,\"reason\":\"already a member\"},"
                        + "{\"userId\":\"\",\"code\":400,\"reason\":\"userId is blank\"}]");
        assertThat(alice.get("/api/im/groups/g").number("memberCount")).isEqualTo(4);
        assertThat(Api.as(emulator, "user_003").get("/api/im/groups").each("groupId"))
                .contains("g");
    }

    @Test
    void onlyManagersAddMembers() {
        alice.post("/api/im/groups", group("g", "user_002")).data();
        JsonObject body = new JsonObject();
        body.add("memberIds", Api.strings("user_003"));

        assertThat(bob.post("/api/im/groups/g/members/batch", body).status()).isEqualTo(403);
        assertThat(admin.post("/api/im/groups/g/members/batch", body).status()).isEqualTo(200);
    }

    @Test
    void onlyItsOwnerDismissesAGroup() {
        alice.post("/api/im/groups", group("g", "user_002")).data();
        alice.sendToGroup("g", "Hello").data();

        assertThat(bob.delete("/api/im/groups/g").status()).isEqualTo(403);
        assertThat(admin.delete("/api/im/groups/g").status()).isEqualTo(403);
        assertThat(alice.delete("/api/im/groups/g").data().isJsonNull()).isTrue();
        assertThat(alice.get("/api/im/groups/g").status()).isEqualTo(404);
        assertThat(bob.get("/api/im/groups").each("groupId")).containsExactly("group_1");
        assertThat(alice.sendToGroup("g", "Hello").status()).isEqualTo(404);
        alice.post("/api/im/groups", group("g")).data();
        assertThat(alice.get("/api/im/messages/group-history/g").each("id")).isEmpty();
    }
}
