package com.xuqm.tencent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.error.XuqmException;
import com.xuqm.tencent.conversation.ListConversations;
import com.xuqm.tencent.group.GroupHistory;
import com.xuqm.tencent.group.JoinedGroups;
import com.xuqm.tencent.group.ListGroups;
import com.xuqm.tencent.group.ListMembers;
import com.xuqm.tencent.message.MessageHistory;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each list ends where its own sign of the end says so, and gives every element once. */
@DisplayName("A list of Tencent Cloud IM")
class PagingTest {

    private static final String HEAD = "{\"ActionStatus\":\"OK\",\"ErrorCode\":0,";

    private final ScriptedService service = new ScriptedService();
    private final TencentClient tencent = service.client().build();

    @AfterEach
    void close() {
        tencent.close();
        service.close();
    }

    private List<Object> asked(String member) {
        return service.received().stream().map(each -> each.body().get(member)).toList();
    }

    @Test
    @DisplayName("of all groups goes on by a number beyond 2^32 until it is 0, over an empty page")
    void of_groups() {
        service.answering(
                HEAD + "\"GroupIdList\":[{\"GroupId\":\"a\"}],\"Next\":9040992949}",
                HEAD + "\"GroupIdList\":[],\"Next\":1099511627777}",
                HEAD + "\"GroupIdList\":[{\"GroupId\":\"b\"}],\"Next\":0}");

        assertThat(tencent.groups().list(ListGroups.of()).all())
                .extracting("groupId")
                .containsExactly("a", "b");
        assertThat(asked("Next")).containsExactly(0L, 9_040_992_949L, 1_099_511_627_777L);
        assertThat(asked("Limit")).containsOnly(50L);
    }

    @Test
    @DisplayName("of groups ends when the service leaves the number out")
    void ends_without_a_cursor() {
        service.answering(HEAD + "\"GroupIdList\":[{\"GroupId\":\"a\"}]}");

        assertThat(tencent.groups().list(ListGroups.of()).all()).hasSize(1);
    }

    @Test
    @DisplayName("that goes round in a circle fails, instead of never ending")
    void does_not_go_round() {
        service.answering(
                HEAD + "\"GroupIdList\":[{\"GroupId\":\"a\"}],\"Next\":5}",
                HEAD + "\"GroupIdList\":[{\"GroupId\":\"b\"}],\"Next\":5}");

        assertThatThrownBy(() -> tencent.groups().list(ListGroups.of()).all())
                .isInstanceOf(XuqmException.class)
                .hasMessageContaining("where an earlier one did");
    }

    @Test
    @DisplayName("of friends asks for everything, and ends with CompleteFlag")
    void of_friends() {
        service.answering(
                HEAD + "\"UserDataItem\":[{\"To_Account\":\"a\"}],\"CompleteFlag\":0,\"NextStartIndex\":100}",
                HEAD + "\"UserDataItem\":[{\"To_Account\":\"b\"}],\"CompleteFlag\":1,\"NextStartIndex\":200}");

        assertThat(tencent.friends().list("me").all()).extracting("toAccount").containsExactly("a", "b");
        assertThat(asked("StartIndex")).containsExactly(0L, 100L);
        assertThat(asked("StandardSequence")).containsOnly(0L);
    }

    @Test
    @DisplayName("of blocked users ends when the next start is 0")
    void of_blocked() {
        service.answering(
                HEAD + "\"BlackListItem\":[{\"To_Account\":\"a\"}],\"StartIndex\":1,\"CurruentSequence\":3}",
                HEAD + "\"BlackListItem\":[{\"To_Account\":\"b\"}],\"StartIndex\":0,\"CurruentSequence\":3}");

        assertThat(tencent.blacklist().list("me").all()).extracting("toAccount").containsExactly("a", "b");
    }

    @Test
    @DisplayName("of followers ends when the cursor is empty")
    void of_followers() {
        service.answering(
                HEAD + "\"FollowItem\":[{\"To_Account\":\"a\"}],\"NextCursor\":\"c1\"}",
                HEAD + "\"FollowItem\":[{\"To_Account\":\"b\"}],\"NextCursor\":\"\"}");

        assertThat(tencent.follows().list("me", 1).all()).hasSize(2);
        assertThat(asked("StartCursor")).containsExactly("", "c1");
    }

    @Test
    @DisplayName("of messages goes back by time and key until it is complete")
    void of_messages() {
        service.answering(
                HEAD
                        + "\"Complete\":0,\"LastMsgTime\":1700000100,\"LastMsgKey\":\"k1\",\"MsgList\":[{\"MsgKey\":\"a\"}]}",
                HEAD
                        + "\"Complete\":1,\"LastMsgTime\":1700000050,\"LastMsgKey\":\"k2\",\"MsgList\":[{\"MsgKey\":\"b\"}]}");

        assertThat(tencent.messages()
                        .history(MessageHistory.of(
                                "a", "b", Instant.ofEpochSecond(1_700_000_000), Instant.ofEpochSecond(1_700_000_200)))
                        .all())
                .extracting("msgKey")
                .containsExactly("a", "b");
        assertThat(asked("MaxTime")).containsExactly(1_700_000_200L, 1_700_000_100L);
        assertThat(asked("LastMsgKey")).containsExactly(null, "k1");
    }

    @Test
    @DisplayName("of a group's messages goes on below the lowest number, and ends with IsFinished 2")
    void of_group_messages() {
        service.answering(
                HEAD + "\"IsFinished\":0,\"RspMsgList\":[{\"MsgSeq\":9},{\"MsgSeq\":8}]}",
                HEAD + "\"IsFinished\":2,\"RspMsgList\":[{\"MsgSeq\":7}]}");

        assertThat(tencent.groupMessages().history(GroupHistory.of("g")).all())
                .extracting("msgSeq")
                .containsExactly(9L, 8L, 7L);
        assertThat(asked("ReqMsgSeq")).containsExactly(null, 7L);
        assertThat(asked("ReqMsgNumber")).containsOnly(20L);
    }

    @Test
    @DisplayName("of members goes on by offset up to their number, or by the text that a Community gives")
    void of_members() {
        service.answering(
                HEAD + "\"MemberNum\":3,\"MemberList\":[{\"Member_Account\":\"a\"},{\"Member_Account\":\"b\"}]}",
                HEAD + "\"MemberNum\":3,\"MemberList\":[{\"Member_Account\":\"c\"}]}",
                HEAD + "\"MemberList\":[{\"Member_Account\":\"d\"}],\"Next\":\"n\"}",
                HEAD + "\"MemberList\":[{\"Member_Account\":\"e\"}],\"Next\":\"\"}");

        assertThat(tencent.groupMembers().list(ListMembers.of("g")).all()).hasSize(3);
        assertThat(tencent.groupMembers().list(ListMembers.of("g")).all()).hasSize(2);
        assertThat(asked("Offset")).containsExactly(0L, 2L, 0L, null);
        assertThat(asked("Next")).containsExactly(null, null, null, "n");
    }

    @Test
    @DisplayName("of the groups of a user goes on by offset, and over a full last page")
    void of_joined_groups() {
        service.answering(
                HEAD + "\"TotalCount\":2,\"GroupIdList\":[{\"GroupId\":\"a\"}]}",
                HEAD + "\"TotalCount\":2,\"GroupIdList\":[{\"GroupId\":\"b\"}]}",
                HEAD + "\"TotalCount\":2,\"GroupIdList\":[]}");

        assertThat(tencent.groups()
                        .listJoined(JoinedGroups.of("me"))
                        .pageSize(1)
                        .all())
                .hasSize(2);
        assertThat(asked("Offset")).containsExactly(0L, 1L, 2L);
    }

    @Test
    @DisplayName("of conversations goes on by the four numbers of the answer")
    void of_conversations() {
        service.answering(
                HEAD
                        + "\"SessionItem\":[{\"Type\":1,\"To_Account\":\"a\"}],\"CompleteFlag\":0,\"TimeStamp\":5,\"StartIndex\":6,\"TopTimeStamp\":7,\"TopStartIndex\":8}",
                HEAD + "\"SessionItem\":[{\"Type\":2,\"GroupId\":\"g\"}],\"CompleteFlag\":1}");

        assertThat(tencent.conversations().list(ListConversations.of("me", 7)).all())
                .hasSize(2);
        assertThat(asked("TopStartIndex")).containsExactly(0L, 8L);
        assertThat(asked("TimeStamp")).containsExactly(0L, 5L);
    }
}
