package com.xuqm.sdk.friend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.xuqm.sdk.internal.engine.RecordedCalls;
import org.junit.jupiter.api.Test;

class FriendRequestsTest {

    private final RecordedCalls calls = new RecordedCalls();
    private final FriendRequests requests = new FriendRequests(calls);

    @Test
    void aRequestIsSentInTheQuery() {
        requests.send("user_002");
        assertThat(calls.request()).isEqualTo("POST /api/im/friend-requests?toUserId=user_002");
        assertThat(calls.body()).isNull();

        requests.send("user_002", "It's me");
        assertThat(calls.request()).isEqualTo("POST /api/im/friend-requests?toUserId=user_002&remark=It%27s%20me");
    }

    @Test
    void theDirectionIsSaid() {
        requests.list(FriendRequestDirection.OUTGOING);
        assertThat(calls.request()).isEqualTo("GET /api/im/friend-requests?direction=outgoing");
    }

    @Test
    void whatCannotBeSentIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requests.send(""))
                .withMessage("toUserId must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requests.send("user_002", null))
                .withMessage("remark must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requests.list(null))
                .withMessage("direction must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requests.accept(" "))
                .withMessage("requestId must not be blank");
        assertThat(calls.isEmpty()).isTrue();
    }

    @Test
    void aRequestDoesNotShowItsRemark() {
        FriendRequest request = new FriendRequest("1", "a", "b", "between us", FriendRequestStatus.PENDING, null, null);
        assertThat(request.toString())
                .contains("fromUserId=a", "status=PENDING")
                .doesNotContain("between us");
    }
}
