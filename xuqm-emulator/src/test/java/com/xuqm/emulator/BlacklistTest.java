package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(XuqmEmulatorExtension.class)
class BlacklistTest {

    private static final String ALL = "/api/im/blacklist";

    private XuqmEmulator emulator;
    private Api alice;
    private Api bob;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        emulator = running;
        alice = Api.as(running, "user_001");
        bob = Api.as(running, "user_002");
    }

    @Test
    void whoIsBlockedCannotWrite() {
        Reply blocked = alice.post(ALL + "?blockedUserId=user_002");

        assertThat(blocked.text("userId")).isEqualTo("user_002");
        assertThat(blocked.text("nickname")).isEqualTo("Bob");
        Reply refused = bob.send("user_001", "Hello");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.message()).isEqualTo("user_001 has blocked user_002");
        assertThat(emulator.messageCount()).isZero();
        assertThat(alice.send("user_002", "Hello").status()).isEqualTo(200);
        assertThat(bob.sendToGroup("group_1", "Hello").status()).isEqualTo(200);
    }

    @Test
    void blockingTwiceIsNoError() {
        long since = alice.post(ALL + "?blockedUserId=user_002").number("createdAt");

        assertThat(alice.post(ALL + "?blockedUserId=user_002").number("createdAt"))
                .isEqualTo(since);
        alice.post(ALL + "?blockedUserId=administrator").data();
        assertThat(alice.get(ALL).each("userId")).containsExactly("administrator", "user_002");
    }

    @Test
    void whoIsTakenOffTheListMayWriteAgain() {
        alice.post(ALL + "?blockedUserId=user_002").data();

        assertThat(alice.delete(ALL + "?blockedUserId=user_002").data().isJsonNull())
                .isTrue();
        assertThat(alice.delete(ALL + "?blockedUserId=user_002").status()).isEqualTo(200);

        assertThat(bob.send("user_001", "Hello").status()).isEqualTo(200);
    }

    @Test
    void theListIsCheckedInBothDirections() {
        alice.post(ALL + "?blockedUserId=user_002").data();

        assertThat(alice.get(ALL + "/check?blockedUserId=user_002").data().toString())
                .isEqualTo("{\"userId\":\"user_002\",\"blocked\":true,\"blockedBy\":false}");
        assertThat(bob.get(ALL + "/check?blockedUserId=user_001").data().toString())
                .isEqualTo("{\"userId\":\"user_001\",\"blocked\":false,\"blockedBy\":true}");
        assertThat(alice.get(ALL + "/check?blockedUserId=ghost").status()).isEqualTo(404);
    }

    @Test
    void whoCannotBeBlockedIsRefused() {
        assertThat(alice.post(ALL + "?blockedUserId=ghost").status()).isEqualTo(404);
        assertThat(alice.post(ALL + "?blockedUserId=user_001").status()).isEqualTo(400);
        assertThat(alice.post(ALL).message()).isEqualTo("parameter blockedUserId is missing");
    }

    @Test
    void aDeletedAccountIsOnNobodysList() {
        alice.post(ALL + "?blockedUserId=user_002").data();
        Api.admin(emulator).delete("/api/im/accounts/user_002").data();
        emulator.addAccounts(List.of("user_002"));

        assertThat(alice.get(ALL).array()).isEmpty();
        assertThat(Api.as(emulator, "user_002").send("user_001", "Hello").status())
                .isEqualTo(200);
    }
}
