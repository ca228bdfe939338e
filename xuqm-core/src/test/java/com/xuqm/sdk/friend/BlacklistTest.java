package com.xuqm.sdk.friend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.xuqm.sdk.internal.engine.RecordedCalls;
import org.junit.jupiter.api.Test;

class BlacklistTest {

    private final RecordedCalls calls = new RecordedCalls();
    private final Blacklist blacklist = new Blacklist(calls);

    @Test
    void theOtherUserIsNamedInTheQuery() {
        blacklist.add("user 2");
        assertThat(calls.request()).isEqualTo("POST /api/im/blacklist?blockedUserId=user%202");
        blacklist.remove("user_002");
        assertThat(calls.request()).isEqualTo("DELETE /api/im/blacklist?blockedUserId=user_002");
        blacklist.check("user_002");
        assertThat(calls.request()).isEqualTo("GET /api/im/blacklist/check?blockedUserId=user_002");
    }

    @Test
    void whatCannotBeSentIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> blacklist.add(null))
                .withMessage("userId must not be null");
        assertThat(calls.isEmpty()).isTrue();
    }
}
