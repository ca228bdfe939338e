package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.xuqm.emulator.inspect.StoredMessage;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(XuqmEmulatorExtension.class)
class AdminTest {

    private XuqmEmulator emulator;
    private Api admin;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        emulator = running;
        admin = Api.admin(running);
    }

    private Reply batchSend(String campaignId, String... toIds) {
        JsonObject body = Api.json("msgType", "TEXT", "content", "系统维护通知 🔧");
        body.add("toIds", Api.strings(toIds));
        if (campaignId != null) {
            body.addProperty("campaignId", campaignId);
        }
        return admin.post("/api/im/admin/messages/batch-send", body);
    }

    @Test
    void aBatchReachesEveryRecipient() {
        Reply reply = batchSend(null, "user_001", "user_002");

        assertThat(reply.number("acceptedCount")).isEqualTo(2);
        assertThat(reply.object().getAsJsonArray("rejected")).isEmpty();
        assertThat(reply.text("batchId")).isEqualTo("batch_1");
        assertThat(Api.as(emulator, "user_002")
                        .get("/api/im/messages/history/administrator")
                        .each("content"))
                .containsExactly("系统维护通知 🔧");
        assertThat(emulator.deliveries().of("user_001")).isEqualTo(1);
        assertThat(emulator.deliveries().total()).isEqualTo(2);
        assertThat(emulator.deliveries().recipients()).isEqualTo(2);
    }

    @Test
    void whoCannotBeReachedIsRejectedAloneAndWithAReason() {
        emulator.addAccounts(List.of("émoji-😀", "客服-01"));

        Reply reply =
                batchSend(null, "user_001", "", "ghost", "émoji-😀", "x".repeat(300), "../admin", "客服-01", "a\u0007b");

        assertThat(reply.number("acceptedCount")).isEqualTo(3);
        List<String> rejected = IntStream.range(0, 5)
                .mapToObj(i -> reply.object().getAsJsonArray("rejected").get(i).getAsJsonObject())
                .map(item ->
                        item.get("code").getAsInt() + " " + item.get("reason").getAsString())
                .toList();
        assertThat(rejected)
                .containsExactly(
                        "400 userId is blank",
                        "404 no such account",
                        "400 userId is longer than 128 characters",
                        "404 no such account",
                        "400 userId holds a control character");
        assertThat(reply.object()
                        .getAsJsonArray("rejected")
                        .get(2)
                        .getAsJsonObject()
                        .get("userId")
                        .getAsString())
                .isEqualTo("x".repeat(300));
    }

    @Test
    void aRecipientThatComesTwiceGetsOneMessageAndOneRejection() {
        Reply reply = batchSend(null, "user_001", "user_001", "user_001", "ghost", "ghost");

        assertThat(reply.number("acceptedCount")).isEqualTo(1);
        assertThat(reply.object().get("rejected").toString())
                .isEqualTo("[{\"userId\":\"user_001\",\"code\":409,\"reason\":\"duplicate recipient in this batch\"},"
                        + "{\"userId\":\"ghost\",\"code\":404,\"reason\":\"no such account\"},"
                        + "{\"userId\":\"ghost\",\"code\":409,\"reason\":\"duplicate recipient in this batch\"}]");
        assertThat(emulator.deliveries().of("user_001")).isEqualTo(1);
    }

    @Test
    void aCampaignReachesEachRecipientOnceHoweverOftenItsBatchesAreSent() {
        batchSend("spring-1", "user_001", "user_002");
        Reply again = batchSend("spring-1", "user_002", "user_003");
        batchSend("spring-2", "user_002");

        assertThat(again.number("acceptedCount")).isEqualTo(2);
        assertThat(emulator.deliveries().of("user_001")).isEqualTo(1);
        assertThat(emulator.deliveries().of("user_002")).isEqualTo(2);
        assertThat(emulator.deliveries().of("user_003")).isEqualTo(1);
        assertThat(emulator.messages())
                .extracting(StoredMessage::campaignId)
                .containsExactly("spring-1", "spring-1", "spring-1", "spring-2");
    }

    @Test
    void aServiceThatKnowsNoCampaignsSendsThemAgain() {
        try (XuqmEmulator forgetful =
                XuqmEmulator.builder().dropRepetitions(false).start()) {
            JsonObject body = Api.json("msgType", "TEXT", "content", "x", "campaignId", "spring-1");
            body.add("toIds", Api.strings("user_001"));
            Api.admin(forgetful).post("/api/im/admin/messages/batch-send", body);
            Api.admin(forgetful).post("/api/im/admin/messages/batch-send", body);

            assertThat(forgetful.deliveries().of("user_001")).isEqualTo(2);
        }
    }

    @Test
    void aBatchMayComeFromAnotherAccount() {
        JsonObject body = Api.json("msgType", "TEXT", "content", "x", "fromId", "user_005");
        body.add("toIds", Api.strings("user_001"));

        admin.post("/api/im/admin/messages/batch-send", body).data();
        assertThat(emulator.messages().get(0).fromId()).isEqualTo("user_005");

        body.addProperty("fromId", "ghost");
        assertThat(admin.post("/api/im/admin/messages/batch-send", body).message())
                .isEqualTo("no such account: ghost");
    }

    @Test
    void aBatchHoldsOneToFiveHundredRecipients() {
        String[] ids = IntStream.range(0, 500).mapToObj(i -> "u" + i).toArray(String[]::new);
        emulator.addAccounts(List.of(ids));

        assertThat(batchSend(null, ids).number("acceptedCount")).isEqualTo(500);
        assertThat(batchSend(null).message()).isEqualTo("field toIds is empty");
        String[] tooMany = new String[501];
        java.util.Arrays.fill(tooMany, "u1");
        Reply refused = batchSend(null, tooMany);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).isEqualTo("field toIds holds 501 items, at most 500 are allowed");
        assertThat(emulator.messageCount()).isEqualTo(500);
    }

    @Test
    void limitsAreOptions() {
        try (XuqmEmulator small =
                XuqmEmulator.builder().batchLimit(1).importLimit(1).start()) {
            Api api = Api.admin(small);

            assertThat(api.post("/api/im/accounts/import/batch", "[{\"userId\":\"a\"},{\"userId\":\"b\"}]")
                            .message())
                    .isEqualTo("the body holds 2 accounts, 1 to 1 are allowed");
            assertThat(api.post(
                                    "/api/im/admin/messages/batch-send",
                                    "{\"toIds\":[\"a\",\"b\"],\"msgType\":\"TEXT\",\"content\":\"x\"}")
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void kickedUsersAreSignedOutEverywhere() {
        Api phone = Api.as(emulator, "user_001");
        Api tablet = Api.as(emulator, "user_001");
        JsonObject body = new JsonObject();
        body.add("userIds", Api.strings("user_001", "ghost", "", "user_001"));

        Reply reply = admin.post("/api/im/admin/users/kick", body);

        assertThat(reply.object().get("kicked").toString()).isEqualTo("[\"user_001\"]");
        assertThat(reply.object().get("failed").toString())
                .isEqualTo("[{\"userId\":\"ghost\",\"code\":404,\"reason\":\"no such account\"},"
                        + "{\"userId\":\"\",\"code\":400,\"reason\":\"userId is blank\"}]");
        assertThat(phone.get("/api/im/groups").status()).isEqualTo(401);
        assertThat(tablet.get("/api/im/groups").status()).isEqualTo(401);
    }

    @Test
    void whoHoldsAGoodTokenIsOnline() {
        Api.as(emulator, "user_002");
        Api.as(emulator, "user_003");
        emulator.kick("user_003");

        Reply states =
                admin.get("/api/im/admin/users/state?userIds=user_003&userIds=user_002&userIds=ghost&userIds=user_001");

        assertThat(states.each("userId")).containsExactly("user_003", "user_002", "ghost", "user_001");
        assertThat(states.each("state")).containsExactly("OFFLINE", "ONLINE", "OFFLINE", "OFFLINE");
        assertThat(states.array().get(1).getAsJsonObject().get("lastActiveAt").getAsLong())
                .isPositive();
        assertThat(states.array().get(3).getAsJsonObject().has("lastActiveAt")).isFalse();
    }

    @Test
    void whoseTokenExpiredIsOffline() {
        Api.as(emulator, "user_002");
        emulator.clockSkew(Duration.ofHours(25));

        Reply states = Api.admin(emulator).get("/api/im/admin/users/state?userIds=user_002");

        assertThat(states.each("state")).containsExactly("OFFLINE");
    }

    @Test
    void statesAreAskedForByUser() {
        assertThat(admin.get("/api/im/admin/users/state").message()).isEqualTo("parameter userIds is missing");
    }
}
