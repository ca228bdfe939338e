package com.xuqm.tencent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.error.XuqmDecodingException;
import com.xuqm.tencent.conversation.ListConversations;
import com.xuqm.tencent.group.GroupHistory;
import com.xuqm.tencent.group.JoinedGroups;
import com.xuqm.tencent.group.ListGroups;
import com.xuqm.tencent.message.MessageHistory;
import com.xuqm.tencent.official.OfficialHistory;
import com.xuqm.tencent.official.SubscribedAccounts;
import com.xuqm.tencent.search.SearchGroups;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is missing from a list without a word, and nothing is in it twice, though it changes while it is read. */
@DisplayName("A list of Tencent Cloud IM")
class WholeListTest {

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

    private static String joined(int total, String... ids) {
        return HEAD + "\"TotalCount\":" + total + ",\"GroupIdList\":["
                + Arrays.stream(ids).map(id -> "{\"GroupId\":\"" + id + "\"}").collect(Collectors.joining(",")) + "]}";
    }

    private PagedCall<?> joinedByTwo() {
        return tencent.groups().listJoined(JoinedGroups.of("me")).pageSize(2);
    }

    @Test
    @DisplayName("of a group's messages does not end where all came that was asked for")
    void group_messages_go_on_after_what_was_asked_for() {
        service.answering(
                HEAD + "\"IsFinished\":1,\"RspMsgList\":[{\"MsgSeq\":9},{\"MsgSeq\":8}]}",
                HEAD + "\"IsFinished\":1,\"RspMsgList\":[{\"MsgSeq\":7},{\"MsgSeq\":6}]}",
                HEAD + "\"IsFinished\":1,\"RspMsgList\":[]}");

        assertThat(tencent.groupMessages()
                        .history(GroupHistory.of("g"))
                        .pageSize(2)
                        .all())
                .extracting("msgSeq")
                .containsExactly(9L, 8L, 7L, 6L);
        assertThat(asked("ReqMsgSeq")).containsExactly(null, 7L, 5L);
    }

    @Test
    @DisplayName("of a group's messages ends with its first message, without a further request")
    void group_messages_end_with_the_first() {
        service.answering(HEAD + "\"IsFinished\":1,\"RspMsgList\":[{\"MsgSeq\":2},{\"MsgSeq\":1}]}");

        assertThat(tencent.groupMessages().history(GroupHistory.of("g")).all()).hasSize(2);
        assertThat(service.received()).hasSize(1);
    }

    @Test
    @DisplayName("of a group's messages goes on below numbers under which nothing was left")
    void group_messages_go_on_over_nothing() {
        service.answering(
                HEAD + "\"IsFinished\":0,\"RspMsgList\":[{\"MsgSeq\":50}]}",
                HEAD + "\"IsFinished\":0,\"RspMsgList\":[]}",
                HEAD + "\"IsFinished\":2,\"RspMsgList\":[{\"MsgSeq\":3}]}");

        assertThat(tencent.groupMessages().history(GroupHistory.of("g")).all())
                .extracting("msgSeq")
                .containsExactly(50L, 3L);
        assertThat(asked("ReqMsgSeq")).containsExactly(null, 49L, 29L);
    }

    @Test
    @DisplayName("of an official account's messages does not end where all came that was asked for")
    void official_messages_go_on_after_what_was_asked_for() {
        service.answering(
                HEAD
                        + "\"IsFinished\":1,\"LastMsgKey\":\"8_1_1\",\"RspMsgList\":[{\"MsgKey\":\"9_1_1\"},{\"MsgKey\":\"8_1_1\"}]}",
                HEAD + "\"IsFinished\":1,\"LastMsgKey\":\"7_1_1\",\"RspMsgList\":[{\"MsgKey\":\"7_1_1\"}]}",
                HEAD + "\"IsFinished\":1,\"LastMsgKey\":\"7_1_1\",\"RspMsgList\":[]}");

        assertThat(tencent.officialAccounts().history(OfficialHistory.of("@o")).all())
                .hasSize(3);
        assertThat(asked("LastMsgKey")).containsExactly(null, "8_1_1", "7_1_1");
    }

    @Test
    @DisplayName("of a message's extensions loses none that has the number of the last one of a page")
    void extensions_with_one_number() {
        service.answering(
                HEAD + "\"CompleteFlag\":0,\"ExtensionList\":[{\"Key\":\"a\",\"Seq\":1},{\"Key\":\"b\",\"Seq\":2}]}",
                HEAD
                        + "\"CompleteFlag\":1,\"ExtensionList\":[{\"Key\":\"b\",\"Seq\":2},{\"Key\":\"c\",\"Seq\":2},{\"Key\":\"d\",\"Seq\":3}]}");

        assertThat(tencent.messageExtensions().list("a", "b", "k").all())
                .extracting("key")
                .containsExactly("a", "b", "c", "d");
        assertThat(asked("StartSeq")).containsExactly(0L, 2L);
    }

    /** Lists whose answers say by a flag that there is more, with one that names nothing to go on from. */
    enum Nowhere {
        FRIENDS("\"CompleteFlag\":0,\"NextStartIndex\":0,\"UserDataItem\":[{\"To_Account\":\"a\"}]"),
        CONVERSATIONS("\"CompleteFlag\":0,\"SessionItem\":[{\"Type\":1,\"To_Account\":\"a\"}]"),
        CONVERSATION_GROUPS("\"CompleteFlag\":0,\"ContactItem\":[{\"Type\":1,\"To_Account\":\"a\"}]"),
        MESSAGES("\"Complete\":0,\"LastMsgKey\":\"\",\"MsgList\":[]"),
        OFFICIAL_MESSAGES("\"IsFinished\":0,\"RspMsgList\":[{\"MsgKey\":\"9_1_1\"}]"),
        SUBSCRIPTIONS("\"CompleteFlag\":0,\"Next\":0,\"OfficialAccountInfoList\":[{\"Official_Account\":\"@o\"}]"),
        READERS("\"IsFinished\":0,\"Cursor\":\"\",\"ReadList\":[{\"Read_Account\":\"a\"}]"),
        EXTENSIONS("\"CompleteFlag\":0,\"ExtensionList\":[]"),
        FOUND_GROUPS("\"IsFinish\":false,\"Groups\":[{\"GroupId\":\"g\"}]");

        private final String body;

        Nowhere(String body) {
            this.body = body;
        }

        PagedCall<?> list(TencentClient tencent) {
            return switch (this) {
                case FRIENDS -> tencent.friends().list("me");
                case CONVERSATIONS -> tencent.conversations().list(ListConversations.of("me", 7));
                case CONVERSATION_GROUPS -> tencent.conversationGroups().list("me");
                case MESSAGES ->
                    tencent.messages().history(MessageHistory.of("a", "b", Instant.EPOCH, Instant.ofEpochSecond(9)));
                case OFFICIAL_MESSAGES -> tencent.officialAccounts().history(OfficialHistory.of("@o"));
                case SUBSCRIPTIONS -> tencent.officialAccounts().listSubscribed(SubscribedAccounts.of("me"));
                case READERS -> tencent.groupMessages().receiptMembers("g", 1, 0);
                case EXTENSIONS -> tencent.messageExtensions().listOfGroup("g", 1);
                case FOUND_GROUPS -> tencent.search().groups(SearchGroups.of(List.of("x")));
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("that says there is more, and not where, fails instead of ending early")
    void more_but_not_where(Nowhere answer) {
        service.answering(HEAD + answer.body + "}");

        assertThatThrownBy(() -> answer.list(tencent).all())
                .isInstanceOf(XuqmDecodingException.class)
                .hasMessageContaining("says that there is more, but not where it goes on");
        assertThat(service.received()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "\"\"", "\" \"", "null"})
    @DisplayName("ends with a cursor that is 0 in whatever spelling, or none")
    void spellings_of_no_cursor(String none) {
        service.answering(HEAD + "\"FollowItem\":[{\"To_Account\":\"a\"}],\"NextCursor\":" + none + "}");

        assertThat(tencent.follows().list("me", 1).all()).hasSize(1);
        assertThat(service.received()).hasSize(1);
    }

    @Test
    @DisplayName("whose cursor stays where it is ends with a page without elements")
    void a_cursor_that_stays() {
        service.answering(
                HEAD + "\"GroupIdList\":[{\"GroupId\":\"a\"}],\"Next\":5}", HEAD + "\"GroupIdList\":[],\"Next\":5}");

        assertThat(tencent.groups().list(ListGroups.of()).all()).hasSize(1);
        assertThat(service.received()).hasSize(2);
    }

    @Test
    @DisplayName("gives a friend once who has moved to the next page")
    void moved_to_the_next_page() {
        service.answering(
                HEAD
                        + "\"UserDataItem\":[{\"To_Account\":\"a\"},{\"To_Account\":\"b\"}],\"CompleteFlag\":0,\"NextStartIndex\":2}",
                HEAD + "\"UserDataItem\":[{\"To_Account\":\"b\"},{\"To_Account\":\"c\"}],\"CompleteFlag\":1}");

        assertThat(tencent.friends().list("me").all()).extracting("toAccount").containsExactly("a", "b", "c");
    }

    @Test
    @DisplayName("that shrinks while it is read goes back by as many, and loses none that stayed")
    void shrinks() {
        service.answering(
                joined(6, "a", "b"), joined(5, "d", "e"), joined(5, "c", "d"), joined(5, "e", "f"), joined(5));

        assertThat(joinedByTwo().all()).extracting("groupId").containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(asked("Offset")).containsExactly(0L, 2L, 1L, 3L, 5L);
    }

    @Test
    @DisplayName("that grows by some while it is read gives none twice")
    void grows() {
        service.answering(joined(4, "a", "b"), joined(5, "b", "c"), joined(5, "d"));

        assertThat(joinedByTwo().all()).extracting("groupId").containsExactly("a", "b", "c", "d");
        assertThat(asked("Offset")).containsExactly(0L, 2L, 4L);
    }

    @Test
    @DisplayName("that grows by exactly a page while it is read goes on after the page that came again")
    void grows_by_a_page() {
        service.answering(joined(4, "a", "b"), joined(6, "a", "b"), joined(6, "c", "d"), joined(6));

        assertThat(joinedByTwo().all()).extracting("groupId").containsExactly("a", "b", "c", "d");
        assertThat(asked("Offset")).containsExactly(0L, 2L, 4L, 6L);
    }

    @Test
    @DisplayName("whose total counts the page alone is read to its end")
    void total_of_the_page() {
        service.answering(joined(2, "a", "b"), joined(2, "c", "d"), joined(0));

        assertThat(joinedByTwo().all()).extracting("groupId").containsExactly("a", "b", "c", "d");
    }

    @Test
    @DisplayName("goes on over an empty page where its total says that there is more")
    void an_empty_page_on_the_way() {
        service.answering(joined(6, "a", "b"), joined(6), joined(6, "e", "f"), joined(6));

        assertThat(joinedByTwo().all()).extracting("groupId").containsExactly("a", "b", "e", "f");
        assertThat(asked("Offset")).containsExactly(0L, 2L, 4L, 6L);
    }

    @Test
    @DisplayName("whose total counts more than it gives ends with the second empty page")
    void a_total_of_more_than_there_is() {
        service.answering(joined(100, "a", "b"), joined(100));

        assertThat(joinedByTwo().all()).hasSize(2);
        assertThat(asked("Offset")).containsExactly(0L, 2L, 4L);
    }

    @Test
    @DisplayName("whose service does not heed the offset fails where there is more")
    void offset_not_heeded() {
        service.answering(joined(6, "a", "b"));

        assertThatThrownBy(() -> joinedByTwo().all())
                .isInstanceOf(XuqmDecodingException.class)
                .hasMessageContaining("does not seem to heed Offset");
        assertThat(service.received()).hasSize(3);
    }

    @Test
    @DisplayName("ends where its last page comes again beyond the end")
    void the_last_page_again() {
        service.answering(joined(2, "a", "b"));

        assertThat(joinedByTwo().all()).hasSize(2);
        assertThat(service.received()).hasSize(2);
    }
}
