package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(XuqmEmulatorExtension.class)
class FriendsTest {

    private static final String ALL = "/api/im/friends";

    private XuqmEmulator emulator;
    private Api alice;
    private Api bob;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        emulator = running;
        alice = Api.as(running, "user_001");
        bob = Api.as(running, "user_002");
    }

    private static JsonObject users(String... userIds) {
        JsonObject body = new JsonObject();
        body.add("userIds", Api.strings(userIds));
        return body;
    }

    private static String failures(Reply reply) {
        return reply.object().get("failed").toString();
    }

    @Test
    void friendsAreFriendsOnBothSides() {
        JsonObject friend = alice.post(ALL, Api.json("userId", "user_002", "remark", "Bobby", "groupName", "work"))
                .object();

        assertThat(friend.get("userId").getAsString()).isEqualTo("user_002");
        assertThat(friend.get("nickname").getAsString()).isEqualTo("Bob");
        assertThat(friend.get("remark").getAsString()).isEqualTo("Bobby");
        assertThat(friend.get("groupName").getAsString()).isEqualTo("work");
        assertThat(bob.get(ALL).each("userId")).containsExactly("user_001");
        assertThat(bob.get(ALL).array().get(0).getAsJsonObject().has("remark")).isFalse();
    }

    @Test
    void addingAFriendAgainUpdatesHim() {
        long since = alice.post(ALL, Api.json("userId", "user_002")).number("createdAt");

        Reply again = alice.post(ALL, Api.json("userId", "user_002", "remark", "B"));

        assertThat(again.text("remark")).isEqualTo("B");
        assertThat(again.number("createdAt")).isEqualTo(since);
        assertThat(alice.get(ALL).array()).hasSize(1);
    }

    @Test
    void whoCannotBeAFriendIsRefused() {
        bob.post("/api/im/blacklist?blockedUserId=user_001").data();

        assertThat(alice.post(ALL, Api.json("userId", "user_002")).status()).isEqualTo(403);
        assertThat(alice.post(ALL, Api.json("userId", "ghost")).status()).isEqualTo(404);
        assertThat(alice.post(ALL, Api.json("userId", "user_001")).status()).isEqualTo(400);
    }

    @Test
    void severalAreAddedAtOnceAndEachIsCheckedAlone() {
        JsonObject body = users("user_002", "ghost", "user_003", "");
        body.addProperty("groupName", "team");

        Reply reply = alice.post(ALL + "/batch", body);

        assertThat(reply.number("succeeded")).isEqualTo(2);
        assertThat(failures(reply))
                .isEqualTo("[{\"userId\":\"ghost\",\"code\":404,\"reason\":\"no such account: ghost\"},"
                        + "{\"userId\":\"\",\"code\":400,\"reason\":\"userId is blank\"}]");
        assertThat(alice.get(ALL + "/groups/team").each("userId")).containsExactly("user_002", "user_003");
    }

    @Test
    void aFriendshipEndsOnBothSides() {
        alice.post(ALL, Api.json("userId", "user_002")).data();

        assertThat(bob.delete(ALL + "/user_001").data().isJsonNull()).isTrue();

        assertThat(alice.get(ALL).array()).isEmpty();
        assertThat(bob.delete(ALL + "/user_001").status()).isEqualTo(404);
    }

    @Test
    void severalAreRemovedAtOnce() {
        alice.post(ALL + "/batch", users("user_002", "user_003")).data();

        Reply reply = alice.post(ALL + "/batch/remove", users("user_002", "user_004"));

        assertThat(reply.number("succeeded")).isEqualTo(1);
        assertThat(failures(reply)).contains("\"code\":404").contains("user_004");
        assertThat(alice.get(ALL).each("userId")).containsExactly("user_003");
    }

    @Test
    void allAreRemovedAtOnce() {
        alice.post(ALL + "/batch", users("user_002", "user_003")).data();

        assertThat(alice.delete(ALL).number("removedCount")).isEqualTo(2);
        assertThat(alice.delete(ALL).number("removedCount")).isZero();
        assertThat(bob.get(ALL).array()).isEmpty();
    }

    @Test
    void friendsArePutIntoGroupings() {
        alice.post(ALL + "/batch", users("user_002", "user_003")).data();

        assertThat(alice.put(ALL + "/user_002/group?groupName=work").text("groupName"))
                .isEqualTo("work");

        assertThat(alice.get(ALL + "/groups").data().toString())
                .isEqualTo("[{\"groupName\":\"work\",\"friendCount\":1}]");
        assertThat(alice.get(ALL + "/groups/nobody").array()).isEmpty();
        assertThat(alice.put(ALL + "/user_002/group").object().has("groupName")).isFalse();
        assertThat(alice.get(ALL + "/groups").array()).isEmpty();
        assertThat(alice.put(ALL + "/user_004/group?groupName=work").status()).isEqualTo(404);
    }

    @Test
    void friendshipsAreChecked() {
        alice.post(ALL, Api.json("userId", "user_002")).data();

        assertThat(alice.post(ALL + "/check", users("user_003", "user_002", "ghost"))
                        .data()
                        .toString())
                .isEqualTo("[{\"userId\":\"user_003\",\"friend\":false},"
                        + "{\"userId\":\"user_002\",\"friend\":true},{\"userId\":\"ghost\",\"friend\":false}]");
    }

    @Test
    void whoseAccountIsDeletedIsNobodysFriend() {
        alice.post(ALL, Api.json("userId", "user_002")).data();

        Api.admin(emulator).delete("/api/im/accounts/user_002").data();

        assertThat(alice.get(ALL).array()).isEmpty();
    }
}
