package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(XuqmEmulatorExtension.class)
class GroupAdminTest {

    private static final String ALL = "/api/im/admin/groups";
    private static final String ONE = ALL + "/group_1";

    private Api admin;
    private Api alice;
    private Api bob;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        admin = Api.admin(running);
        alice = Api.as(running, "user_001");
        bob = Api.as(running, "user_002");
    }

    @Test
    void allGroupsAreListedByPage() {
        alice.post("/api/im/groups", "{\"groupId\":\"a\",\"name\":\"a\",\"memberIds\":[]}")
                .data();

        Reply page = admin.get(ALL + "?page=0&size=1");

        assertThat(page.each("groupId")).containsExactly("a");
        assertThat(page.number("totalElements"))
                .isEqualTo(admin.get(ALL).object().getAsJsonArray("content").size());
    }

    @Test
    void ownersAreAskedForAndChanged() {
        assertThat(admin.get(ONE + "/owner").data().toString())
                .isEqualTo("{\"groupId\":\"group_1\",\"ownerId\":\"administrator\"}");

        assertThat(admin.put(ONE + "/owner", Api.json("userId", "user_002")).text("ownerId"))
                .isEqualTo("user_002");

        assertThat(admin.put(ONE + "/owner", Api.json("userId", "ghost")).status())
                .isEqualTo(404);
        assertThat(admin.get(ALL + "/ghost/owner").status()).isEqualTo(404);
    }

    @Test
    void attributesAreSetAndRemoved() {
        admin.put(ONE + "/attributes", "{\"attributes\":{\"a\":\"1\",\"b\":\"2\"}}")
                .data();

        Reply removed = admin.post(ONE + "/attributes/delete", "{\"keys\":[\"a\"]}");

        assertThat(removed.object().get("attributes").toString()).isEqualTo("{\"b\":\"2\"}");
    }

    @Test
    void aGroupOfOthersIsDismissed() {
        alice.post("/api/im/groups", "{\"groupId\":\"a\",\"name\":\"a\",\"memberIds\":[]}")
                .data();

        assertThat(admin.delete(ALL + "/a").data().isJsonNull()).isTrue();

        assertThat(alice.get("/api/im/groups/a").status()).isEqualTo(404);
        assertThat(admin.delete(ALL + "/a").status()).isEqualTo(404);
    }

    @Test
    void readReceiptsCountMembersWithoutTheSender() {
        String first = alice.sendToGroup("group_1", "one").text("id");
        bob.put("/api/im/conversations/group_1/read?chatType=GROUP").data();
        String second = alice.sendToGroup("group_1", "two").text("id");

        Reply all = admin.get(ONE + "/read-receipts");
        Reply one = admin.get(ONE + "/read-receipts?messageId=" + first);

        assertThat(all.each("messageId")).containsExactly(second, first);
        assertThat(all.each("readCount")).containsExactly("0", "1");
        assertThat(all.each("unreadCount")).containsExactly("5", "4");
        assertThat(one.object().getAsJsonArray("content").get(0).toString())
                .isEqualTo("{\"messageId\":\"" + first
                        + "\",\"readCount\":1,\"unreadCount\":4,\"readUserIds\":[\"user_002\"]}");
        assertThat(admin.get(ONE + "/read-receipts?messageId=msg_999").status()).isEqualTo(404);
    }
}
