package com.xuqm.it.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.Stack;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmUser;
import com.xuqm.sdk.error.XuqmForbiddenException;
import com.xuqm.sdk.friend.Friend;
import com.xuqm.sdk.friend.FriendCheck;
import com.xuqm.sdk.friend.FriendRequest;
import com.xuqm.sdk.friend.FriendRequestDirection;
import com.xuqm.sdk.friend.FriendRequestStatus;
import com.xuqm.sdk.message.SendMessage;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A friendship")
class FriendshipTest {

    @RegisterExtension
    static final XuqmEmulatorExtension emulator = new XuqmEmulatorExtension();

    @RegisterExtension
    final Clients clients = new Clients(emulator);

    @EveryStack
    void begins_with_a_question_and_ends_in_silence(Stack stack) {
        XuqmClient xuqm = clients.client(stack);
        XuqmUser amy = xuqm.asUser("user_001");
        XuqmUser bob = xuqm.asUser("user_002");

        // Bob asks, and is turned down; he asks again, and Amy gives in.
        FriendRequest first = bob.friendRequests().send("user_001", "hi").execute();
        assertThat(amy.friendRequests().reject(first.requestId()).execute().status())
                .isEqualTo(FriendRequestStatus.REJECTED);
        assertThat(bob.friends().list().all()).isEmpty();
        FriendRequest second = bob.friendRequests().send("user_001", "please").execute();
        assertThat(amy.friendRequests().list(FriendRequestDirection.INCOMING).all())
                .extracting(FriendRequest::remark)
                .containsExactlyInAnyOrder("hi", "please");
        amy.friendRequests().accept(second.requestId()).execute();

        // Now each has the other, and Amy sorts Bob where she likes.
        assertThat(bob.friends().list().all()).extracting(Friend::userId).containsExactly("user_001");
        amy.friends().setGroup("user_002", "school").execute();
        assertThat(amy.friends().listByGroup("school").all())
                .extracting(Friend::userId)
                .containsExactly("user_002");
        assertThat(amy.friends().check(List.of("user_002", "user_003")).execute())
                .containsExactly(new FriendCheck("user_002", true), new FriendCheck("user_003", false));

        // It ends: she removes him, which holds on both sides, and blocks him.
        amy.friends().remove("user_002").execute();
        amy.blacklist().add("user_002").execute();
        assertThat(bob.friends().list().all()).isEmpty();
        assertThat(amy.blacklist().check("user_002").execute().blocked()).isTrue();
        assertThatThrownBy(() -> bob.messages()
                        .send(SendMessage.text("user_001", "why?"))
                        .execute())
                .isInstanceOf(XuqmForbiddenException.class);
        assertThat(amy.messages().offlineCount().execute()).isZero();

        // Time heals.
        amy.blacklist().remove("user_002").execute();
        bob.messages().send(SendMessage.text("user_001", "I am sorry")).execute();
        assertThat(amy.messages().offlineCount().execute()).isEqualTo(1);
    }
}
