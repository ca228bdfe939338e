package com.xuqm.emulator.tencent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.xuqm.emulator.MovingClock;
import com.xuqm.emulator.TencentEdition;
import com.xuqm.emulator.TencentEmulator;
import com.xuqm.emulator.junit.TencentEmulatorExtension;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The documented limits")
class LimitsTest {

    @RegisterExtension
    static final TencentEmulatorExtension TENCENT =
            TencentEmulatorExtension.of(TencentEmulator.builder().withoutRateLimits());

    private static IntFunction<String> accounts(String before, String after) {
        return count -> before + Cloud.ids(count) + after;
    }

    private static IntFunction<String> items(String before, IntFunction<String> item, String after) {
        return count -> before + Cloud.list(count, item) + after;
    }

    static Stream<Arguments> batches() {
        String group = "{'GroupId':'g',";
        return Stream.of(
                arguments("im_open_login_svc/multiaccount_import", 100, 70402, accounts("{'Accounts':", "}")),
                arguments(
                        "im_open_login_svc/account_check",
                        100,
                        70402,
                        items("{'CheckItem':", i -> "{'UserID':'id" + i + "'}", "}")),
                arguments(
                        "im_open_login_svc/account_delete",
                        100,
                        70402,
                        items("{'DeleteItem':", i -> "{'UserID':'id" + i + "'}", "}")),
                arguments("openim/query_online_status", 500, 90011, accounts("{'To_Account':", "}")),
                arguments(
                        "openim/batchsendmsg",
                        500,
                        90011,
                        accounts("{'MsgRandom':1," + Cloud.text("x") + ",'To_Account':", "}")),
                arguments(
                        "openim/get_c2c_unread_msg_num",
                        10,
                        90001,
                        accounts("{'To_Account':'user_001','Peer_Account':", "}")),
                arguments(
                        "profile/portrait_get",
                        100,
                        40001,
                        accounts("{'TagList':['Tag_Profile_IM_Nick'],'To_Account':", "}")),
                arguments("sns/friend_delete", 1000, 30001, accounts("{'From_Account':'user_001','To_Account':", "}")),
                arguments("sns/black_list_add", 1000, 30001, accounts("{'From_Account':'user_001','To_Account':", "}")),
                arguments("follow/follow_delete", 20, 30001, accounts("{'From_Account':'user_001','To_Account':", "}")),
                arguments("follow/follow_check", 100, 30001, accounts("{'From_Account':'user_001','To_Account':", "}")),
                arguments("group_open_http_svc/get_group_info", 50, 10004, accounts("{'GroupIdList':", "}")),
                arguments(
                        "group_open_http_svc/add_group_member",
                        100,
                        10005,
                        items(group + "'MemberList':", i -> "{'Member_Account':'id" + i + "'}", "}")),
                arguments(
                        "group_open_http_svc/import_group_member",
                        300,
                        10005,
                        items(group + "'MemberList':", i -> "{'Member_Account':'id" + i + "'}", "}")),
                arguments(
                        "group_open_http_svc/get_role_in_group", 500, 10004, accounts(group + "'User_Account':", "}")),
                arguments(
                        "group_open_http_svc/set_group_attr",
                        16,
                        10047,
                        items(group + "'GroupAttr':", i -> "{'key':'k" + i + "','value':'v'}", "}")),
                arguments(
                        "group_open_http_svc/update_group_counter",
                        20,
                        10063,
                        items(group + "'GroupCounter':", i -> "{'Key':'k" + i + "','Value':1}", "}")),
                arguments(
                        "group_open_http_svc/group_msg_recall",
                        10,
                        10004,
                        items(group + "'MsgSeqList':", i -> "{'MsgSeq':" + i + "}", "}")),
                arguments("all_member_push/im_get_tag", 100, 90018, items("{'To_Account':", i -> "'user_001'", "}")),
                arguments(
                        "recentcontact/mark_contact",
                        100,
                        51006,
                        items(
                                "{'From_Account':'user_001','MarkItem':",
                                i -> "{'OptType':1,'ContactItem':{'Type':1,'To_Account':'u" + i + "'}}",
                                "}")),
                arguments("openim/sendmsg", 604_800, 90026, (IntFunction<String>)
                        seconds -> "{'To_Account':'user_001','MsgRandom':1,'MsgLifeTime':" + seconds + ","
                                + Cloud.text("x") + "}"),
                arguments("group_open_http_svc/get_appid_group_list", 10_000, 10004, (IntFunction<String>)
                        limit -> "{'Limit':" + limit + "}"));
    }

    @ParameterizedTest(name = "{0}: {1} pass, one more is refused with {2}")
    @MethodSource("batches")
    void aBatch(String command, int most, int refusal, IntFunction<String> body) {
        Cloud cloud = new Cloud(TENCENT.emulator());
        cloud.ok(
                "group_open_http_svc/create_group",
                "{'Type':'Public','GroupId':'g','Name':'g','Owner_Account':'user_001'}");
        TENCENT.emulator()
                .addAccounts(IntStream.range(0, 20).mapToObj(i -> "id" + i).toList());

        assertThat(cloud.code(command, body.apply(most))).as("the limit").isZero();
        assertThat(cloud.code(command, body.apply(most + 1))).as("one more").isEqualTo(refusal);
    }

    @Test
    void aMessageHas12KilobytesAtMost() {
        Cloud cloud = new Cloud(TENCENT.emulator());
        int frame = "[{\"MsgType\":\"TIMTextElem\",\"MsgContent\":{\"Text\":\"\"}}]".length();
        String fits = Cloud.text("x".repeat(12 * 1024 - frame));
        String tooLong = Cloud.text("x".repeat(12 * 1024 - frame + 1));
        cloud.ok("group_open_http_svc/create_group", "{'Type':'Public','GroupId':'g','Name':'g'}");

        assertThat(cloud.code("openim/sendmsg", "{'To_Account':'user_001','MsgRandom':1," + fits + "}"))
                .isZero();
        assertThat(cloud.code("openim/sendmsg", "{'To_Account':'user_001','MsgRandom':1," + tooLong + "}"))
                .isEqualTo(93000);
        assertThat(cloud.code("group_open_http_svc/send_group_msg", "{'GroupId':'g','Random':1," + tooLong + "}"))
                .isEqualTo(80002);
    }

    static Stream<Arguments> rates() {
        return Stream.of(
                arguments("ConfigSvc/GetIPList", 200, 60007, "{}"),
                arguments("im_open_login_svc/account_check", 100, 60007, "{'CheckItem':[{'UserID':'user_001'}]}"),
                arguments("group_open_http_svc/get_appid_group_list", 1, 60007, "{}"),
                arguments("group_search/search", 2, 60007, "{'Keywords':['x']}"),
                arguments("open_msg_svc/get_history", 10, 60007, "{'ChatType':'C2C','MsgTime':'2025123123'}"));
    }

    @ParameterizedTest(name = "{0}: {1} a second pass, one more is refused with {2}, and passes a second later")
    @MethodSource("rates")
    void aRate(String command, int most, int refusal, String body) {
        MovingClock clock = new MovingClock();
        try (TencentEmulator tencent = TencentEmulator.builder().clock(clock).start()) {
            Cloud cloud = new Cloud(tencent);
            for (int i = 0; i < most; i++) {
                assertThat(cloud.code(command, body)).as("call %s", i + 1).isNotEqualTo(refusal);
            }

            assertThat(cloud.code(command, body)).isEqualTo(refusal);
            clock.advance(Duration.ofSeconds(1));
            assertThat(cloud.code(command, body)).isNotEqualTo(refusal);
        }
    }

    @Test
    void aGroupTakes40MessagesASecondFromAllTogether() {
        MovingClock clock = new MovingClock();
        try (TencentEmulator tencent = TencentEmulator.builder().clock(clock).start()) {
            Cloud cloud = new Cloud(tencent);
            cloud.ok("group_open_http_svc/create_group", "{'Type':'Public','GroupId':'g','Name':'g'}");
            IntFunction<String> message = i -> "{'GroupId':'g','From_Account':'user_00" + (i % 5 + 1) + "','Random':"
                    + i + "," + Cloud.text("x") + "}";
            for (int i = 0; i < 40; i++) {
                cloud.ok("group_open_http_svc/send_group_msg", message.apply(i));
            }

            assertThat(cloud.code("group_open_http_svc/send_group_msg", message.apply(40)))
                    .isEqualTo(10023);
            clock.advance(Duration.ofSeconds(1));
            assertThat(cloud.code("group_open_http_svc/send_group_msg", message.apply(40)))
                    .isZero();
        }
    }

    @Test
    void pushesToAllAreASecondApartAndAHundredADay() {
        MovingClock clock = new MovingClock();
        try (TencentEmulator tencent = TencentEmulator.builder().clock(clock).start()) {
            Cloud cloud = new Cloud(tencent);
            IntFunction<String> push = i -> "{'MsgRandom':" + i + "," + Cloud.text("x") + "}";
            cloud.ok("all_member_push/im_push", push.apply(0));
            assertThat(cloud.code("all_member_push/im_push", push.apply(1000))).isEqualTo(90024);
            for (int i = 1; i < 100; i++) {
                clock.advance(Duration.ofSeconds(1));
                cloud.ok("all_member_push/im_push", push.apply(i));
            }
            clock.advance(Duration.ofSeconds(1));
            assertThat(cloud.code("all_member_push/im_push", push.apply(100))).isEqualTo(90047);
            clock.advance(Duration.ofDays(1));
            assertThat(cloud.code("all_member_push/im_push", push.apply(101))).isZero();
        }
    }

    @Test
    void theTrialEditionTakes100AccountsAnd100GroupsAndOnlyItDeletesAccounts() {
        String delete = "{'DeleteItem':[{'UserID':'user_001'}]}";
        try (TencentEmulator trial = TencentEmulator.builder()
                        .edition(TencentEdition.TRIAL)
                        .withoutRateLimits()
                        .start();
                TencentEmulator paid =
                        TencentEmulator.builder().edition(TencentEdition.PAID).start()) {
            Cloud cloud = new Cloud(trial);
            for (int i = trial.accounts().size(); i < 100; i++) {
                cloud.ok("im_open_login_svc/account_import", "{'UserID':'more" + i + "'}");
            }
            for (int i = 0; i < 100; i++) {
                cloud.ok("group_open_http_svc/create_group", "{'Type':'Public','Name':'g" + i + "'}");
            }

            assertThat(cloud.code("im_open_login_svc/account_import", "{'UserID':'one_more'}"))
                    .isEqualTo(70398);
            assertThat(cloud.code("group_open_http_svc/create_group", "{'Type':'Public','Name':'g'}"))
                    .isEqualTo(10058);
            assertThat(cloud.code("im_open_login_svc/account_delete", delete)).isZero();
            assertThat(new Cloud(paid).code("im_open_login_svc/account_delete", delete))
                    .isEqualTo(71000);
        }
    }
}
