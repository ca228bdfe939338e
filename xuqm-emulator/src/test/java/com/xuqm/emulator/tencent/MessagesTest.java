package com.xuqm.emulator.tencent;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.xuqm.emulator.MovingClock;
import com.xuqm.emulator.TencentEmulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Messages between users")
class MessagesTest {

    private final MovingClock clock = new MovingClock();
    private final TencentEmulator tencent = TencentEmulator.builder()
            .clock(clock)
            .withoutRateLimits()
            .pageSize(2)
            .start();
    private final Cloud cloud = new Cloud(tencent);

    @AfterEach
    void close() {
        tencent.close();
    }

    private String send(String seq, int random) {
        return cloud.ok(
                        "openim/sendmsg",
                        "{'From_Account':'user_001','To_Account':'user_002'," + seq + "'MsgRandom':" + random + ","
                                + Cloud.text("hi") + "}")
                .get("MsgKey")
                .getAsString();
    }

    @Test
    void aRepetitionWithinTheSameSecondIsDeliveredOnceAndAnsweredAlike() {
        String first = send("'MsgSeq':7,", 5);
        String again = send("'MsgSeq':7,", 5);

        assertThat(again).isEqualTo(first);
        assertThat(tencent.deliveredTo("user_002")).isOne();
    }

    @Test
    void aRepetitionASecondLaterIsDeliveredTwice() {
        send("'MsgSeq':7,", 5);
        clock.advance(Duration.ofSeconds(1));
        send("'MsgSeq':7,", 5);

        assertThat(tencent.deliveredTo("user_002")).isEqualTo(2);
    }

    @Test
    void withoutAMsgSeqNothingIsARepetition() {
        send("", 5);
        send("", 5);

        assertThat(tencent.deliveredTo("user_002")).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'To_Account':'user_001','MsgRandom':1}|90002",
                "{'To_Account':'user_001','MsgRandom':1,'MsgBody':{}}|90007",
                "{'To_Account':'user_001','MsgRandom':1,'MsgBody':[{'MsgType':'TIMTextElem'}]}|90010",
                "{'To_Account':'user_001','MsgBody':[{'MsgType':'T','MsgContent':{}}]}|90005",
                "{'To_Account':'user_001','MsgRandom':4294967296,'MsgBody':[{'MsgType':'T','MsgContent':{}}]}|90005",
                "{'To_Account':'user_001','MsgRandom':1,'MsgLifeTime':'x','MsgBody':[{'MsgType':'T','MsgContent':{}}]}|90044",
                "{'To_Account':'user_001','MsgRandom':1,'SyncOtherMachine':'1','MsgBody':[{'MsgType':'T','MsgContent':{}}]}|90031",
                "{'To_Account':'user_001','MsgRandom':1,'OfflinePushInfo':'x','MsgBody':[{'MsgType':'T','MsgContent':{}}]}|90043",
                "{'To_Account':'nobody','MsgRandom':1,'MsgBody':[{'MsgType':'T','MsgContent':{}}]}|90012",
                "{'MsgRandom':1,'MsgBody':[{'MsgType':'T','MsgContent':{}}]}|90003",
                "{'From_Account':'nobody','To_Account':'user_001','MsgRandom':1,'MsgBody':[{'MsgType':'T','MsgContent':{}}]}|90008",
            })
    void eachFieldHasItsCode(String body, int code) {
        assertThat(cloud.code("openim/sendmsg", body)).isEqualTo(code);
    }

    @Test
    void aBatchTellsWhomItDidNotReachAndIsNotRepeatedEither() {
        String body =
                "{'To_Account':['user_001','nobody','user_002'],'MsgSeq':1,'MsgRandom':1," + Cloud.text("x") + "}";

        JsonObject answer = cloud.ok("openim/batchsendmsg", body);
        cloud.ok("openim/batchsendmsg", body);

        assertThat(Cloud.each(answer, "ErrorList", "To_Account")).containsExactly("nobody");
        assertThat(Cloud.each(answer, "ErrorList", "ErrorCode")).containsExactly("70107");
        assertThat(tencent.deliveredTo("user_001")).isOne();
        assertThat(tencent.deliveredTo("user_002")).isOne();
    }

    @Test
    void anImportedMessageIsKeptOnceByItsSeqRandomAndTime() {
        long time = clock.instant().getEpochSecond() - 60;
        String body =
                "{'SyncFromOldSystem':5,'From_Account':'user_001','To_Account':'user_002','MsgSeq':1,'MsgRandom':2,"
                        + "'MsgTimeStamp':" + time + "," + Cloud.text("x") + "}";

        cloud.ok("openim/importmsg", body);
        cloud.ok("openim/importmsg", body);

        assertThat(tencent.messages()).hasSize(1);
        assertThat(tencent.messages().get(0).time()).isEqualTo(time);
    }

    private List<String> roam(int most) {
        List<String> keys = new ArrayList<>();
        String last = "";
        long maxTime = clock.instant().getEpochSecond();
        for (int page = 0; page < 20; page++) {
            JsonObject answer = cloud.ok(
                    "openim/admin_getroammsg",
                    "{'Operator_Account':'user_002','Peer_Account':'user_001','MaxCnt':" + most
                            + ",'MinTime':0,'MaxTime':" + maxTime + ",'LastMsgKey':'" + last + "'}");
            List<String> got = Cloud.each(answer, "MsgList", "MsgKey");
            keys.addAll(0, got);
            if (answer.get("Complete").getAsInt() == 1) {
                return keys;
            }
            last = answer.get("LastMsgKey").getAsString();
            maxTime = answer.get("LastMsgTime").getAsLong();
        }
        throw new AssertionError("the history does not end: " + keys);
    }

    @Test
    void theHistoryIsReadPageByPageWithoutLosingOrDoublingMessagesOfOneSecond() {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            sent.add(send("", i));
            if (i % 3 == 2) {
                clock.advance(Duration.ofSeconds(1));
            }
        }

        assertThat(roam(2)).isEqualTo(sent);
        assertThat(roam(7)).isEqualTo(sent);
    }

    @Test
    void theHistoryIsKeptForSevenDays() {
        send("", 1);
        clock.advance(Duration.ofDays(7));
        assertThat(roam(10)).hasSize(1);

        clock.advance(Duration.ofSeconds(1));

        assertThat(roam(10)).isEmpty();
    }

    @Test
    void aMessageForThoseOnlineIsInNoHistory() {
        cloud.ok(
                "openim/sendmsg",
                "{'From_Account':'user_001','To_Account':'user_002','MsgLifeTime':0,'MsgRandom':1," + Cloud.text("x")
                        + "}");

        assertThat(roam(10)).isEmpty();
        assertThat(tencent.deliveredTo("user_002")).isOne();
    }

    @Test
    void aMessageIsRecalledOnce() {
        String body = "{'From_Account':'user_001','To_Account':'user_002','MsgKey':'" + send("", 1) + "'}";

        assertThat(cloud.code("openim/admin_msgwithdraw", body)).isZero();
        assertThat(cloud.code("openim/admin_msgwithdraw", body)).isEqualTo(20023);
        assertThat(cloud.code("openim/admin_msgwithdraw", body.replaceAll("\\d+_\\d+_\\d+", "9_9_9")))
                .isEqualTo(20022);
        assertThat(cloud.code("openim/admin_msgwithdraw", body.replaceAll("\\d+_\\d+_\\d+", "what")))
                .isEqualTo(90054);
    }

    private int unread() {
        return cloud.ok("openim/get_c2c_unread_msg_num", "{'To_Account':'user_002'}")
                .get("AllC2CUnreadMsgNum")
                .getAsInt();
    }

    @Test
    void whatWasReadIsUnreadNoMore() {
        send("", 1);
        cloud.ok(
                "openim/sendmsg",
                "{'From_Account':'user_001','To_Account':'user_002','SendMsgControl':['NoUnread'],'MsgRandom':2,"
                        + Cloud.text("x") + "}");
        assertThat(unread()).isOne();

        cloud.ok("openim/admin_set_msg_read", "{'Report_Account':'user_002','Peer_Account':'user_001'}");
        assertThat(unread()).isZero();

        long before = clock.instant().getEpochSecond();
        clock.advance(Duration.ofSeconds(5));
        send("", 3);
        cloud.ok(
                "openim/admin_set_msg_read",
                "{'Report_Account':'user_002','Peer_Account':'user_001','MsgReadTime':'" + before + "'}");
        assertThat(unread()).isOne();
    }

    @Test
    void extensionsAreWrittenOnlyByWhoeverHasSeenTheLastChange() {
        String plain = send("", 1);
        String key = cloud.ok(
                        "openim/sendmsg",
                        "{'From_Account':'user_001','To_Account':'user_002','SupportMessageExtension':1,'MsgRandom':2,"
                                + Cloud.text("x") + "}")
                .get("MsgKey")
                .getAsString();
        String set = "openim_msg_ext_http_svc/set_key_values";
        String body =
                "{'From_Account':'user_001','To_Account':'user_002','MsgKey':'KEY','OperateType':1,'ExtensionList':[{'Key':'k','Value':'v','Seq':0}]}";

        assertThat(cloud.code(set, body.replace("KEY", plain))).isEqualTo(23002);
        assertThat(cloud.code(set, body.replace("KEY", "9_9_9"))).isEqualTo(23004);
        assertThat(Cloud.each(cloud.ok(set, body.replace("KEY", key)), "ExtensionList", "ErrorCode"))
                .containsExactly("0");
        assertThat(Cloud.each(cloud.ok(set, body.replace("KEY", key)), "ExtensionList", "ErrorCode"))
                .containsExactly("23001");
    }

    @Test
    void recentConversationsArePagedByTheFourValuesOfTheAnswer() {
        for (int i = 2; i <= 5; i++) {
            cloud.ok(
                    "openim/sendmsg",
                    "{'From_Account':'user_001','To_Account':'user_00" + i + "','MsgRandom':1," + Cloud.text("x")
                            + "}");
            if (i == 3) {
                clock.advance(Duration.ofSeconds(1));
            }
        }
        List<String> peers = new ArrayList<>();
        String cursor = "'TimeStamp':0,'StartIndex':0,'TopTimeStamp':0,'TopStartIndex':0";
        for (int page = 0; page < 10; page++) {
            JsonObject answer =
                    cloud.ok("recentcontact/get_list", "{'From_Account':'user_001'," + cursor + ",'AssistFlags':0}");
            peers.addAll(Cloud.each(answer, "SessionItem", "To_Account"));
            if (answer.get("CompleteFlag").getAsInt() == 1) {
                break;
            }
            cursor = "'TimeStamp':" + answer.get("TimeStamp") + ",'StartIndex':" + answer.get("StartIndex")
                    + ",'TopTimeStamp':" + answer.get("TopTimeStamp") + ",'TopStartIndex':"
                    + answer.get("TopStartIndex");
        }

        assertThat(peers).containsExactly("user_004", "user_005", "user_002", "user_003");
    }
}
