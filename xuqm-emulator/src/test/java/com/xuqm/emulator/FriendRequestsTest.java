package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(XuqmEmulatorExtension.class)
class FriendRequestsTest {

    private static final String ALL = "/api/im/friend-requests";

    private Api alice;
    private Api bob;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        alice = Api.as(running, "user_001");
        bob = Api.as(running, "user_002");
    }

    private String ask() {
        return alice.post(ALL + "?toUserId=user_002&remark=hi").text("requestId");
    }

    @Test
    void aRequestIsSeenFromBothSides() {
        JsonObject sent = alice.post(ALL + "?toUserId=user_002&remark=hi").object();

        assertThat(sent.get("fromUserId").getAsString()).isEqualTo("user_001");
        assertThat(sent.get("toUserId").getAsString()).isEqualTo("user_002");
        assertThat(sent.get("remark").getAsString()).isEqualTo("hi");
        assertThat(sent.get("status").getAsString()).isEqualTo("PENDING");
        assertThat(bob.get(ALL).array()).containsExactly(sent);
        assertThat(bob.get(ALL + "?direction=incoming").array()).containsExactly(sent);
        assertThat(bob.get(ALL + "?direction=outgoing").array()).isEmpty();
        assertThat(alice.get(ALL + "?direction=outgoing").array()).containsExactly(sent);
        assertThat(alice.get(ALL + "?direction=sideways").status()).isEqualTo(400);
    }

    @Test
    void theNewestComesFirst() {
        String first = ask();
        String second = alice.post(ALL + "?toUserId=user_003").text("requestId");

        assertThat(alice.get(ALL + "?direction=outgoing").each("requestId")).containsExactly(second, first);
    }

    @Test
    void anAcceptedRequestMakesAFriendship() {
        Reply accepted = bob.post(ALL + "/" + ask() + "/accept");

        assertThat(accepted.text("status")).isEqualTo("ACCEPTED");
        assertThat(accepted.number("handledAt")).isPositive();
        assertThat(alice.get("/api/im/friends").each("userId")).containsExactly("user_002");
        assertThat(bob.get("/api/im/friends").each("userId")).containsExactly("user_001");
        assertThat(alice.post(ALL + "?toUserId=user_002").status()).isEqualTo(409);
    }

    @Test
    void aRejectedRequestMakesNone() {
        assertThat(bob.post(ALL + "/" + ask() + "/reject").text("status")).isEqualTo("REJECTED");

        assertThat(alice.get("/api/im/friends").array()).isEmpty();
    }

    @Test
    void aRequestIsAnsweredOnce() {
        String id = ask();
        bob.post(ALL + "/" + id + "/reject").data();

        assertThat(bob.post(ALL + "/" + id + "/accept").status()).isEqualTo(409);
        assertThat(bob.post(ALL + "/" + id + "/reject").status()).isEqualTo(409);
        assertThat(alice.get("/api/im/friends").array()).isEmpty();
    }

    @Test
    void onlyWhoIsAskedAnswers() {
        String id = ask();

        assertThat(alice.post(ALL + "/" + id + "/accept").status()).isEqualTo(403);
        assertThat(bob.post(ALL + "/req_999/accept").status()).isEqualTo(404);
    }

    @Test
    void askingAgainWhileItWaitsIsTheSameRequest() {
        String id = ask();

        assertThat(ask()).isEqualTo(id);
        bob.post(ALL + "/" + id + "/reject").data();
        assertThat(ask()).isNotEqualTo(id);
    }

    @Test
    void whoIsBlockedCannotAsk() {
        bob.post("/api/im/blacklist?blockedUserId=user_001").data();

        assertThat(alice.post(ALL + "?toUserId=user_002").status()).isEqualTo(403);
        assertThat(alice.post(ALL + "?toUserId=user_001").status()).isEqualTo(400);
        assertThat(alice.post(ALL + "?toUserId=ghost").status()).isEqualTo(404);
        assertThat(alice.post(ALL).message()).isEqualTo("parameter toUserId is missing");
    }
}
