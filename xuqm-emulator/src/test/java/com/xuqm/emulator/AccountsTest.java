package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(XuqmEmulatorExtension.class)
class AccountsTest {

    private XuqmEmulator emulator;
    private Api admin;
    private Api alice;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        emulator = running;
        admin = Api.admin(running);
        alice = Api.as(running, "user_001");
    }

    @Test
    void anImportedAccountIsFound() {
        JsonObject body = Api.json("userId", "客服-01", "nickname", "小明 😀", "avatar", "https://x/y.png");
        Reply imported = admin.post("/api/im/accounts/import?appKey=ak_demo_chat", body);

        assertThat(imported.text("userId")).isEqualTo("客服-01");
        assertThat(imported.text("nickname")).isEqualTo("小明 😀");
        assertThat(imported.text("avatar")).isEqualTo("https://x/y.png");
        assertThat(imported.object().get("admin").getAsBoolean()).isFalse();
        assertThat(imported.number("createdAt")).isPositive();
        assertThat(alice.get("/api/im/accounts/%E5%AE%A2%E6%9C%8D-01").object()).isEqualTo(imported.object());
        assertThat(emulator.account("客服-01")).isPresent();
    }

    @Test
    void importingAnAccountAgainChangesIt() {
        admin.post("/api/im/accounts/import", Api.json("userId", "user_001", "nickname", "Alicia"))
                .data();
        admin.post("/api/im/accounts/import", Api.json("userId", "user_001")).data();

        assertThat(emulator.account("user_001").orElseThrow().nickname()).isEqualTo("Alicia");
        assertThat(emulator.accountCount()).isEqualTo(7);
    }

    @Test
    void aBadIdIsRefused() {
        assertThat(admin.post("/api/im/accounts/import", Api.json("userId", " "))
                        .message())
                .isEqualTo("userId is blank");
        assertThat(admin.post("/api/im/accounts/import", Api.json("userId", "x".repeat(129)))
                        .message())
                .isEqualTo("userId is longer than 128 characters");
        assertThat(admin.post("/api/im/accounts/import", Api.json("userId", "a\nb"))
                        .message())
                .isEqualTo("userId holds a control character");
        assertThat(admin.post("/api/im/accounts/import", Api.json("userId", "😀".repeat(128)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aBatchImportReportsItsBadIdsAndImportsTheOthers() {
        JsonArray batch = new JsonArray();
        batch.add(Api.json("userId", "new_1", "nickname", "One"));
        batch.add(Api.json("userId", ""));
        batch.add(Api.json("userId", "new_2"));
        batch.add(Api.json("userId", "x".repeat(300)));

        Reply reply = admin.post("/api/im/accounts/import/batch", batch);

        assertThat(reply.number("succeeded")).isEqualTo(2);
        JsonArray failed = reply.object().getAsJsonArray("failed");
        assertThat(failed).hasSize(2);
        assertThat(failed.get(0).toString()).isEqualTo("{\"userId\":\"\",\"code\":400,\"reason\":\"userId is blank\"}");
        assertThat(failed.get(1).getAsJsonObject().get("reason").getAsString())
                .isEqualTo("userId is longer than 128 characters");
        assertThat(emulator.account("new_1").orElseThrow().nickname()).isEqualTo("One");
        assertThat(emulator.account("new_2")).isPresent();
    }

    @Test
    void aMalformedItemRefusesTheWholeBatch() {
        JsonArray batch = new JsonArray();
        batch.add(Api.json("userId", "new_1"));
        batch.add("new_2");

        assertThat(admin.post("/api/im/accounts/import/batch", batch).message()).isEqualTo("[1] must be an object");
        batch.set(1, new JsonObject());
        assertThat(admin.post("/api/im/accounts/import/batch", batch).message())
                .isEqualTo("field [1].userId is missing");
        assertThat(emulator.account("new_1")).isEmpty();
    }

    @Test
    void aBatchHoldsOneToAHundredAccounts() {
        JsonArray batch = new JsonArray();
        assertThat(admin.post("/api/im/accounts/import/batch", batch).status()).isEqualTo(400);
        for (int i = 0; i < 100; i++) {
            batch.add(Api.json("userId", "new_" + i));
        }
        assertThat(admin.post("/api/im/accounts/import/batch", batch).number("succeeded"))
                .isEqualTo(100);
        batch.add(Api.json("userId", "one too many"));
        assertThat(admin.post("/api/im/accounts/import/batch", batch).message())
                .isEqualTo("the body holds 101 accounts, 1 to 100 are allowed");
    }

    @Test
    void aProfileIsChangedByItsOwner() {
        Reply reply = alice.put("/api/im/accounts/user_001", Api.json("nickname", "爱丽丝"));

        assertThat(reply.text("nickname")).isEqualTo("爱丽丝");
        assertThat(alice.get("/api/im/accounts/user_001").text("nickname")).isEqualTo("爱丽丝");
    }

    @Test
    void anEmptyTextRemovesAValueAndALeftOutOneStays() {
        alice.put("/api/im/accounts/user_001", Api.json("avatar", "https://x/a.png"))
                .data();
        JsonObject changed =
                alice.put("/api/im/accounts/user_001", Api.json("nickname", "")).object();

        assertThat(changed.has("nickname")).isFalse();
        assertThat(changed.get("avatar").getAsString()).isEqualTo("https://x/a.png");
    }

    @Test
    void theProfileOfSomebodyElseIsChangedByAdministratorsOnly() {
        assertThat(alice.put("/api/im/accounts/user_002", Api.json("nickname", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(admin.put("/api/im/accounts/user_002", Api.json("nickname", "x"))
                        .text("nickname"))
                .isEqualTo("x");
    }

    @Test
    void anUnknownAccountIsNotFound() {
        assertThat(alice.get("/api/im/accounts/ghost").status()).isEqualTo(404);
        assertThat(alice.get("/api/im/accounts/ghost").message()).isEqualTo("no such account: ghost");
        assertThat(admin.put("/api/im/accounts/ghost", "{}").status()).isEqualTo(404);
        assertThat(admin.delete("/api/im/accounts/ghost").status()).isEqualTo(404);
    }

    @Test
    void existenceIsAnAnswerNotAnError() {
        assertThat(alice.get("/api/im/accounts/user_002/exists").data().toString())
                .isEqualTo("{\"userId\":\"user_002\",\"exists\":true}");
        assertThat(alice.get("/api/im/accounts/ghost/exists").data().toString())
                .isEqualTo("{\"userId\":\"ghost\",\"exists\":false}");
    }

    @Test
    void searchLooksIntoIdsAndNamesWithoutRegardToCase() {
        assertThat(alice.get("/api/im/accounts/search?keyword=BOB").each("userId"))
                .containsExactly("user_002");
        assertThat(alice.get("/api/im/accounts/search?keyword=USER_00&size=3").each("userId"))
                .containsExactly("user_001", "user_002", "user_003");
        assertThat(alice.get("/api/im/accounts/search?keyword=nobody").array()).isEmpty();
    }

    @Test
    void aDeletedAccountIsGoneWithItsMembershipsAndMessages() {
        Api bob = Api.as(emulator, "user_002");
        alice.send("user_002", "Hello").data();

        assertThat(admin.delete("/api/im/accounts/user_002").data().isJsonNull())
                .isTrue();

        assertThat(alice.get("/api/im/accounts/user_002/exists")
                        .object()
                        .get("exists")
                        .getAsBoolean())
                .isFalse();
        assertThat(bob.get("/api/im/messages/offline/count").status()).isEqualTo(401);
        assertThat(emulator.groups().get(0).memberIds()).doesNotContain("user_002");
        admin.post("/api/im/accounts/import", Api.json("userId", "user_002")).data();
        assertThat(alice.get("/api/im/messages/history/user_002").each("id")).isEmpty();
    }

    @Test
    void aGroupOutlivesItsOwnerIfSomebodyIsLeft() {
        alice.post("/api/im/groups", "{\"groupId\":\"g\",\"name\":\"n\",\"memberIds\":[\"user_002\"]}")
                .data();
        alice.post("/api/im/groups", "{\"groupId\":\"lonely\",\"name\":\"n\",\"memberIds\":[]}")
                .data();

        admin.delete("/api/im/accounts/user_001").data();

        assertThat(admin.get("/api/im/groups/g").text("ownerId")).isEqualTo("user_002");
        assertThat(admin.get("/api/im/groups/lonely").status()).isEqualTo(404);
    }
}
