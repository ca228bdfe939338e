package com.xuqm.sdk.friend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.internal.engine.RecordedCalls;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FriendsTest {

    private final RecordedCalls calls = new RecordedCalls();
    private final Friends friends = new Friends(calls);

    @Test
    void aFriendIsAddedWithOrWithoutRemarkAndGrouping() {
        assertThat(AddFriend.of("user_002").members()).isEqualTo(Map.of("userId", "user_002"));
        assertThat(AddFriend.of("user_002")
                        .withGroupName("work")
                        .withRemark("Bob")
                        .members())
                .isEqualTo(Map.of("userId", "user_002", "remark", "Bob", "groupName", "work"));
        assertThat(AddFriends.of(List.of("a", "b")).withGroupName("work").members())
                .isEqualTo(Map.of("userIds", List.of("a", "b"), "groupName", "work"));
    }

    @Test
    void whatCannotBeSentIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddFriend.of(null))
                .withMessage("userId must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddFriend.of("user_002").withGroupName(" "))
                .withMessage("groupName must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddFriend.of("user_002").withRemark("\uD800"))
                .withMessageStartingWith("remark must be valid Unicode");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddFriends.of(List.of()))
                .withMessage("userIds must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> friends.removeBatch(Collections.nCopies(501, "user")))
                .withMessageStartingWith("userIds must have at most 500 elements");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> friends.check(List.of("user_002", "")))
                .withMessage("userIds[1] must not be blank");
        assertThat(calls.isEmpty()).isTrue();
    }

    @Test
    void laterChangesOfTheGivenListDoNotMatter() {
        List<String> userIds = new ArrayList<>(List.of("a"));
        AddFriends request = AddFriends.of(userIds);
        userIds.add("b");
        assertThat(request.userIds()).containsExactly("a").isUnmodifiable();
    }

    @Test
    void aBatchIsSentAsUserIds() {
        friends.removeBatch(List.of("a", "b"));
        assertThat(calls.request()).isEqualTo("POST /api/im/friends/batch/remove");
        assertThat(calls.body()).isEqualTo(Map.of("userIds", List.of("a", "b")));
    }

    @Test
    void noGroupingMeansThatNoneIsSent() {
        friends.setGroup("user_002", "work");
        assertThat(calls.request()).isEqualTo("PUT /api/im/friends/user_002/group?groupName=work");
        friends.setGroup("user_002", null);
        assertThat(calls.request()).isEqualTo("PUT /api/im/friends/user_002/group");
    }

    @Test
    void checkingIsAReadAlthoughItIsAPost() {
        assertThat(FriendOperations.CHECK.retryClass()).isEqualTo(RetryClass.IDEMPOTENT);
        assertThat(FriendOperations.REMOVE_BATCH.retryClass()).isEqualTo(RetryClass.NOT_IDEMPOTENT);
    }
}
