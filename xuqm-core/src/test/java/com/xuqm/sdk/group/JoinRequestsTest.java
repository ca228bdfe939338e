package com.xuqm.sdk.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.xuqm.sdk.internal.engine.RecordedCalls;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JoinRequestsTest {

    private final RecordedCalls calls = new RecordedCalls();
    private final JoinRequests requests = new JoinRequests(calls);

    @Test
    void theRemarkIsSentInTheQuery() {
        requests.send("g");
        assertThat(calls.request()).isEqualTo("POST /api/im/groups/g/join-requests");
        requests.send("g", "please?");
        assertThat(calls.request()).isEqualTo("POST /api/im/groups/g/join-requests?remark=please%3F");
        assertThat(calls.body()).isNull();
    }

    @Test
    void oneIsAnsweredByItsPathAndSeveralByTheBody() {
        requests.accept("g", "r/1");
        assertThat(calls.request()).isEqualTo("POST /api/im/groups/g/join-requests/r%2F1/accept");
        requests.rejectBatch("g", List.of("r1", "r2"));
        assertThat(calls.request()).isEqualTo("POST /api/im/groups/g/join-requests/batch/reject");
        assertThat(calls.body()).isEqualTo(Map.of("requestIds", List.of("r1", "r2")));
    }

    @Test
    void whatCannotBeSentIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requests.reject("g", null))
                .withMessage("requestId must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requests.acceptBatch("g", List.of()))
                .withMessage("requestIds must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requests.acceptBatch("g", Collections.nCopies(501, "r")))
                .withMessageStartingWith("requestIds must have at most 500 elements");
        assertThat(calls.isEmpty()).isTrue();
    }

    @Test
    void aRequestDoesNotShowItsRemark() {
        JoinRequest request = new JoinRequest("1", "g", "a", "between us", JoinRequestStatus.PENDING, null, null, null);
        assertThat(request.toString()).contains("groupId=g", "status=PENDING").doesNotContain("between us");
    }

    @Test
    void failuresAreNeverNullAndCannotBeChanged() {
        JoinRequestFailure failure = new JoinRequestFailure("r1", 404, "no such request");
        assertThat(new JoinRequestsResult(1, null).failed()).isEmpty();
        assertThat(new JoinRequestsResult(1, Arrays.asList(failure, null)).failed())
                .containsExactly(failure)
                .isUnmodifiable();
    }
}
