package com.xuqm.emulator.tencent;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.xuqm.emulator.MovingClock;
import com.xuqm.emulator.TencentEmulator;
import com.xuqm.emulator.inspect.TencentMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Groups")
class GroupsTest {

    private static final String SVC = "group_open_http_svc/";
    private final MovingClock clock = new MovingClock();
    private final TencentEmulator tencent =
            TencentEmulator.builder().clock(clock).withoutRateLimits().start();
    private final Cloud cloud = new Cloud(tencent);

    @BeforeEach
    void create() {
        cloud.ok(
                SVC + "create_group",
                "{'Type':'Public','GroupId':'g','Name':'g','Owner_Account':'user_001','MemberList':[{'Member_Account':'user_002'}]}");
        cloud.ok(
                SVC + "create_group",
                "{'Type':'AVChatRoom','GroupId':'live','Name':'live','Owner_Account':'user_001'}");
        cloud.ok(
                SVC + "create_group",
                "{'Type':'Community','GroupId':'@TGS#_c','Name':'c','Owner_Account':'user_001','SupportTopic':1}");
    }

    @AfterEach
    void close() {
        tencent.close();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'Type':'Public','GroupId':'g','Name':'x','Owner_Account':'user_001'}|10025",
                "{'Type':'Public','GroupId':'g','Name':'x','Owner_Account':'user_002'}|10021",
                "{'Type':'Public','GroupId':'@TGS#mine','Name':'x'}|10015",
                "{'Type':'Nonsense','Name':'x'}|10004",
                "{'Type':'Public','Name':'0123456789012345678901234567890'}|10004",
                "{'Type':'Public','Name':'x','Owner_Account':'nobody'}|10019",
                "{'Type':'Work','Name':'x'}|0",
                "{'Type':'Meeting','Name':'x'}|0",
            })
    void creating(String body, int code) {
        assertThat(cloud.code(SVC + "create_group", body)).isEqualTo(code);
    }

    @Test
    void whoIsAddedIsToldOneByOne() {
        JsonObject answer = cloud.ok(
                SVC + "add_group_member",
                "{'GroupId':'g','MemberList':[{'Member_Account':'user_003'},{'Member_Account':'user_002'},{'Member_Account':'nobody'}]}");

        assertThat(Cloud.each(answer, "MemberList", "Result")).containsExactly("1", "2", "0");
        assertThat(tencent.members("g")).containsExactly("user_001", "user_002", "user_003");
    }

    @Test
    void aLiveGroupHasRulesOfItsOwn() {
        assertThat(cloud.code(
                        SVC + "add_group_member", "{'GroupId':'live','MemberList':[{'Member_Account':'user_003'}]}"))
                .isEqualTo(10007);
        assertThat(cloud.code(SVC + "group_msg_get_simple", "{'GroupId':'live','ReqMsgNumber':1}"))
                .isEqualTo(10007);
        assertThat(cloud.code(SVC + "change_group_owner", "{'GroupId':'live','NewOwner_Account':'user_002'}"))
                .isEqualTo(10007);
        assertThat(cloud.code(SVC + "get_online_member_num", "{'GroupId':'g'}")).isEqualTo(10007);

        tencent.join("live", "user_003");
        assertThat(cloud.ok(SVC + "get_online_member_num", "{'GroupId':'live'}")
                        .get("OnlineMemberNum")
                        .getAsInt())
                .isOne();

        cloud.ok(SVC + "ban_group_member", "{'GroupId':'live','Members_Account':['user_003'],'Duration':60}");
        tencent.join("live", "user_003");
        assertThat(tencent.members("live")).isEmpty();
    }

    private JsonObject send(String from, int random, String text) {
        return cloud.send(
                SVC + "send_group_msg",
                "{'GroupId':'g','From_Account':'" + from + "','Random':" + random + "," + Cloud.text(text) + "}");
    }

    @Test
    void aRepetitionBySenderContentAndRandomWithinFiveMinutesIsSentOnce() {
        long first = send("user_002", 1, "x").get("MsgSeq").getAsLong();
        clock.advance(Duration.ofMinutes(5).minusMillis(1));
        assertThat(send("user_002", 1, "x").get("MsgSeq").getAsLong()).isEqualTo(first);
        assertThat(send("user_001", 1, "x").get("MsgSeq").getAsLong()).isNotEqualTo(first);
        assertThat(send("user_002", 1, "y").get("MsgSeq").getAsLong()).isNotEqualTo(first);
        assertThat(tencent.groupMessages("g")).hasSize(3);

        clock.advance(Duration.ofMillis(1));

        assertThat(send("user_002", 1, "x").get("MsgSeq").getAsLong()).isNotEqualTo(first);
        assertThat(tencent.groupMessages("g")).hasSize(4);
    }

    @Test
    void whoIsMutedSaysNothingUntilTheTimeIsOver() {
        cloud.ok(SVC + "forbid_send_msg", "{'GroupId':'g','Members_Account':['user_002'],'MuteTime':60}");
        assertThat(Cloud.code(send("user_002", 1, "x"))).isEqualTo(10017);
        assertThat(Cloud.each(
                        cloud.ok(SVC + "get_group_muted_account", "{'GroupId':'g'}"),
                        "MutedAccountList",
                        "Member_Account"))
                .containsExactly("user_002");

        clock.advance(Duration.ofSeconds(60));
        assertThat(Cloud.code(send("user_002", 1, "x"))).isZero();

        cloud.ok(SVC + "modify_group_base_info", "{'GroupId':'g','MuteAllMember':'On'}");
        assertThat(Cloud.code(send("user_002", 2, "x"))).isEqualTo(10017);
        assertThat(Cloud.code(send("user_001", 2, "x"))).isZero();
    }

    @Test
    void whoIsMutedEverywhereIsMutedInGroupsAndNotInCommands() {
        cloud.ok("openconfigsvr/setnospeaking", "{'Set_Account':'user_002','GroupmsgNospeakingTime':4294967295}");

        assertThat(Cloud.code(send("user_002", 1, "x"))).isEqualTo(10017);
        assertThat(cloud.ok("openconfigsvr/getnospeaking", "{'Get_Account':'user_002'}")
                        .get("GroupmsgNospeakingTime")
                        .getAsLong())
                .isEqualTo(4_294_967_295L);
    }

    @Test
    void theHistoryDescendsAndEnds() {
        for (int i = 1; i <= 5; i++) {
            send("user_002", i, "m" + i);
        }
        List<String> seqs = new ArrayList<>();
        String next = "";
        for (int page = 0; page < 10; page++) {
            JsonObject answer = cloud.ok(SVC + "group_msg_get_simple", "{'GroupId':'g','ReqMsgNumber':2" + next + "}");
            List<String> got = Cloud.each(answer, "RspMsgList", "MsgSeq");
            seqs.addAll(got);
            assertThat(answer.get("IsFinished").getAsInt()).isEqualTo(1); // all came that was asked for
            if (got.isEmpty()) {
                break;
            }
            next = ",'ReqMsgSeq':" + (Long.parseLong(got.get(got.size() - 1)) - 1);
        }
        assertThat(seqs).containsExactly("5", "4", "3", "2", "1");

        clock.advance(Duration.ofDays(7).plusSeconds(1));
        JsonObject expired = cloud.ok(SVC + "group_msg_get_simple", "{'GroupId':'g','ReqMsgNumber':2}");
        assertThat(expired.get("IsFinished").getAsInt()).isEqualTo(2);
        assertThat(expired.getAsJsonArray("RspMsgList")).isEmpty();
    }

    @Test
    void recallingTellsOfEachMessage() {
        send("user_002", 1, "x");

        JsonObject answer =
                cloud.ok(SVC + "group_msg_recall", "{'GroupId':'g','MsgSeqList':[{'MsgSeq':1},{'MsgSeq':9}]}");

        assertThat(Cloud.each(answer, "RecallRetList", "RetCode")).containsExactly("0", "10030");
        assertThat(tencent.groupMessages("g"))
                .extracting(TencentMessage::recalled)
                .containsExactly(true);
    }

    @Test
    void importedMessagesComeInTheOrderOfTime() {
        long now = clock.instant().getEpochSecond();
        cloud.ok(
                SVC + "import_group",
                "{'Type':'Public','GroupId':'old','Name':'old','CreateTime':" + (now - 100) + "}");
        String message = "{'From_Account':'user_001','SendTime':%d,'Random':%d," + Cloud.text("x") + "}";

        JsonObject answer = cloud.ok(
                SVC + "import_group_msg",
                "{'GroupId':'old','MsgList':["
                        + String.join(
                                ",",
                                message.formatted(now - 50, 1),
                                message.formatted(now - 60, 2),
                                message.formatted(now - 200, 3),
                                message.formatted(now + 10, 4),
                                message.formatted(now - 50, 1))
                        + "]}");

        assertThat(Cloud.each(answer, "ImportMsgResult", "Result"))
                .containsExactly("0", "10004", "10004", "10004", "0");
        assertThat(tencent.groupMessages("old")).hasSize(1);
    }

    @Test
    void receiptsAreKeptOfMessagesThatWantThem() {
        cloud.ok(
                SVC + "send_group_msg",
                "{'GroupId':'g','From_Account':'user_001','NeedReadReceipt':1,'Random':1," + Cloud.text("x") + "}");
        send("user_001", 2, "no receipts");
        cloud.ok(SVC + "group_msg_receipt", "{'GroupId':'g','From_Account':'user_002','MsgSeqList':[{'MsgSeq':1}]}");

        JsonObject answer =
                cloud.ok(SVC + "get_group_msg_receipt", "{'GroupId':'g','MsgSeqList':[{'MsgSeq':1},{'MsgSeq':2}]}");

        assertThat(Cloud.each(answer, "GroupMsgReceiptList", "Code")).containsExactly("0", "10062");
        assertThat(Cloud.each(answer, "GroupMsgReceiptList", "ReadNum").get(0)).isEqualTo("1");
        assertThat(cloud.code(
                        SVC + "send_group_msg",
                        "{'GroupId':'g','OnlineOnlyFlag':1,'NeedReadReceipt':1,'Random':3," + Cloud.text("x") + "}"))
                .isEqualTo(10061);
    }

    @Test
    void listsOfGroupsGoOnWithACursorOfMoreThan32Bits() {
        List<String> ids = new ArrayList<>();
        long next = 0;
        do {
            JsonObject answer = cloud.ok(SVC + "get_appid_group_list", "{'Limit':2,'Next':" + next + "}");
            ids.addAll(Cloud.each(answer, "GroupIdList", "GroupId"));
            next = answer.get("Next").getAsLong();
            assertThat(next == 0 || next > 0xFFFF_FFFFL).isTrue();
        } while (next != 0);

        assertThat(ids).containsExactlyElementsOf(tencent.groups());
    }

    @Test
    void attributesHaveLimitsAndCountersAddUp() {
        assertThat(cloud.code(
                        SVC + "set_group_attr",
                        "{'GroupId':'g','GroupAttr':[{'key':'" + "k".repeat(33) + "','value':'v'}]}"))
                .isEqualTo(10045);
        assertThat(cloud.code(
                        SVC + "set_group_attr",
                        "{'GroupId':'g','GroupAttr':[{'key':'k','value':'" + "v".repeat(4_001) + "'}]}"))
                .isEqualTo(10046);
        assertThat(cloud.code(
                        SVC + "set_group_attr",
                        "{'GroupId':'g','GroupAttr':"
                                + Cloud.list(5, i -> "{'key':'k" + i + "','value':'" + "v".repeat(3_300) + "'}")
                                + "}"))
                .isEqualTo(10048);
        assertThat(cloud.code(SVC + "delete_group_attr", "{'GroupId':'g','GroupAttrAry':[{'key':'none'}]}"))
                .isEqualTo(10050);

        String update = "{'GroupId':'g','GroupCounter':[{'Key':'c','Value':%d}],'Mode':'%s'}";
        cloud.ok(SVC + "update_group_counter", update.formatted(9_007_199_254_740_993L, "Increase"));
        JsonObject answer = cloud.ok(SVC + "update_group_counter", update.formatted(3, "Decrease"));
        assertThat(Cloud.each(answer, "GroupCounter", "Value")).containsExactly("9007199254740990");
    }

    @Test
    void topicsLiveInCommunitiesOnly() {
        String create = "million_group_open_http_svc/create_topic";
        assertThat(cloud.code(create, "{'GroupId':'g','TopicName':'t'}")).isEqualTo(10007);
        String topic = cloud.ok(create, "{'GroupId':'@TGS#_c','TopicName':'t'}")
                .get("TopicId")
                .getAsString();
        cloud.ok(
                SVC + "send_group_msg",
                "{'GroupId':'@TGS#_c','TopicId':'" + topic + "','Random':1," + Cloud.text("x") + "}");

        JsonObject answer = cloud.ok(
                "million_group_open_http_svc/destroy_topic",
                "{'GroupId':'@TGS#_c','TopicIdList':['" + topic + "','none']}");

        assertThat(Cloud.each(answer, "DestroyResultItem", "ErrorCode")).containsExactly("0", "10015");
    }

    @Test
    void eachGroupThatIsAskedForHasACodeOfItsOwn() {
        JsonObject answer = cloud.ok(SVC + "get_group_info", "{'GroupIdList':['g','none']}");

        assertThat(Cloud.each(answer, "GroupInfo", "ErrorCode")).containsExactly("0", "10010");
    }

    @Test
    void aGroupThatWasDissolvedIsGone() {
        cloud.ok(SVC + "destroy_group", "{'GroupId':'g'}");

        assertThat(cloud.code(SVC + "destroy_group", "{'GroupId':'g'}")).isEqualTo(10010);
    }
}
