package com.xuqm.emulator.tencent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.xuqm.emulator.MovingClock;
import com.xuqm.emulator.TencentEmulator;
import com.xuqm.emulator.TencentEmulatorBuilder;
import com.xuqm.emulator.fault.WebhookFault;
import com.xuqm.emulator.inspect.CallbackPost;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Callbacks")
class CallbacksTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String BEFORE = "C2C.CallbackBeforeSendMsg";
    private final CallbackReceiver receiver = new CallbackReceiver();
    private final MovingClock clock = new MovingClock();
    private TencentEmulator tencent = start(TencentEmulator.builder());

    private TencentEmulator start(TencentEmulatorBuilder builder) {
        return builder.clock(clock)
                .withoutRateLimits()
                .callbackUrl(receiver.url())
                .callbackToken("xxxxyyyy")
                .start();
    }

    @AfterEach
    void close() {
        receiver.close();
        tencent.close();
    }

    private Cloud cloud() {
        return new Cloud(tencent);
    }

    private JsonObject send(String more) {
        return cloud().send(
                        "openim/sendmsg",
                        "{'From_Account':'user_001','To_Account':'user_002'," + more + "'MsgRandom':1,"
                                + Cloud.text("hi") + "}");
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void areSignedWithTokenAndTime() throws NoSuchAlgorithmException {
        assertThat(sha256("xxxxyyyy1669872112"))
                .as("the vendor's example")
                .isEqualTo("17773bc39a671d7b9aa835458704d2a6db81360a5940292b587d6d760d484061");

        send("");

        long seconds = clock.instant().getEpochSecond();
        assertThat(receiver.query(BEFORE))
                .isEqualTo("SdkAppid=1400000000&CallbackCommand=" + BEFORE
                        + "&contenttype=json&ClientIP=127.0.0.1&OptPlatform=RESTAPI&Sign="
                        + sha256("xxxxyyyy" + seconds) + "&RequestTime=" + seconds);
    }

    @ParameterizedTest(name = "a reply {0} is answered with {1}, and {2} messages are delivered")
    @CsvSource({"0, 0, 1", "1, 20006, 0", "2, 0, 0", "120001, 120001, 0", "130000, 130000, 0", "130001, 0, 1"})
    void decideBeforeAMessageIsSent(int reply, int code, int delivered) {
        receiver.reply(BEFORE, "{'ActionStatus':'OK','ErrorCode':" + reply + ",'ErrorInfo':'because'}");

        assertThat(Cloud.code(send(""))).isEqualTo(code);
        assertThat(tencent.deliveredTo("user_002")).isEqualTo(delivered);
    }

    @Test
    void mayPutAnotherMessageInItsPlace() {
        receiver.reply(BEFORE, "{'ErrorCode':0," + Cloud.text("something else") + ",'CloudCustomData':'c'}");

        send("");

        assertThat(tencent.messages().get(0).body()).contains("something else");
    }

    @Test
    void thatComeTooLateDecideNothing() {
        tencent.close();
        tencent = start(TencentEmulator.builder().callbackTimeout(Duration.ofMillis(200)));
        receiver.reply(BEFORE, CallbackReceiver.NEVER);

        assertThat(Cloud.code(send(""))).isZero();
        assertThat(tencent.deliveredTo("user_002")).isOne();
    }

    @Test
    void thatComeTooLateForbidWhereTheApplicationWantsItSo() {
        tencent.close();
        tencent = start(TencentEmulator.builder()
                .callbackTimeout(Duration.ofMillis(200))
                .callbacksBlock());
        receiver.reply(BEFORE, CallbackReceiver.NEVER);

        assertThat(Cloud.code(send(""))).isEqualTo(80003);
        assertThat(tencent.deliveredTo("user_002")).isZero();
    }

    @Test
    void areLeftOutWhereTheCommandForbidsThem() throws InterruptedException {
        send("'ForbidCallbackControl':['ForbidBeforeSendMsgCallback','ForbidAfterSendMsgCallback'],");
        tencent.awaitCallbacks(LONG);

        assertThat(tencent.callbackPosts()).isEmpty();
    }

    @Test
    void decideOnEachFriendByItself() {
        receiver.reply(
                "Sns.CallbackPrevFriendAdd",
                "{'ErrorCode':0,'ResultItem':[{'To_Account':'user_002','ResultCode':38001,'ResultInfo':'no'}]}");

        JsonObject answer = cloud().ok(
                        "sns/friend_add",
                        "{'From_Account':'user_001','AddFriendItem':[{'To_Account':'user_002'},{'To_Account':'user_003'}]}");

        assertThat(Cloud.each(answer, "ResultItem", "ResultCode")).containsExactly("38001", "0");
    }

    @Test
    void decideOnEachMemberByItself() {
        receiver.reply("Group.CallbackBeforeInviteJoinGroup", "{'ErrorCode':0,'RefusedMembers_Account':['user_002']}");
        cloud().ok("group_open_http_svc/create_group", "{'Type':'Public','GroupId':'g','Name':'g'}");

        JsonObject answer = cloud().ok(
                        "group_open_http_svc/add_group_member",
                        "{'GroupId':'g','MemberList':[{'Member_Account':'user_002'},{'Member_Account':'user_003'}]}");

        assertThat(Cloud.each(answer, "MemberList", "Result")).containsExactly("0", "1");
    }

    @ParameterizedTest(name = "a reply {0} before a group is made is answered with {1}")
    @CsvSource({"0, 0", "1, 10016", "10100, 10100", "10200, 10200"})
    void decideBeforeAGroupIsMade(int reply, int code) {
        receiver.reply("Group.CallbackBeforeCreateGroup", "{'ErrorCode':" + reply + "}");

        assertThat(cloud().code("group_open_http_svc/create_group", "{'Type':'Public','Name':'g'}"))
                .isEqualTo(code);
    }

    @Test
    void tellInOrderWhatWasDone() throws InterruptedException {
        cloud().ok("group_open_http_svc/create_group", "{'Type':'AVChatRoom','GroupId':'g','Name':'g'}");
        tencent.connect("user_001", "iOS");
        tencent.join("g", "user_001");
        cloud().ok("im_open_login_svc/kick", "{'UserID':'user_001'}");
        cloud().ok("group_open_http_svc/destroy_group", "{'GroupId':'g'}");
        tencent.awaitCallbacks(LONG);

        assertThat(tencent.callbackPosts())
                .extracting(CallbackPost::command)
                .containsExactly(
                        "Group.CallbackBeforeCreateGroup",
                        "Group.CallbackAfterCreateGroup",
                        "State.StateChange",
                        "Group.CallbackAfterNewMemberJoin",
                        "Group.CallbackOnMemberStateChange",
                        "State.StateChange",
                        "Group.CallbackAfterGroupDestroyed");
        assertThat(tencent.callbackPosts()).extracting(CallbackPost::status).containsOnly(200);
    }

    @Test
    void canBePostedThatNoCommandIsTheCauseOf() throws InterruptedException {
        tencent.postCallback("Alert.RequestOverLimit", "{\"ServiceName\":\"openim\",\"Command\":\"sendmsg\"}");

        List<CallbackPost> posts = tencent.awaitCallbackPosts(1, LONG);

        assertThat(posts.get(0).body())
                .isEqualTo(
                        "{\"CallbackCommand\":\"Alert.RequestOverLimit\",\"ServiceName\":\"openim\",\"Command\":\"sendmsg\"}");
        assertThatThrownBy(() -> tencent.postCallback("X", "[]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("JSON object");
    }

    @Test
    void goWrongOnDemand() throws InterruptedException, NoSuchAlgorithmException {
        tencent.callbackFaults().onNext(1, WebhookFault.replayed());
        tencent.callbackFaults().onNext(1, WebhookFault.backdated(Duration.ofSeconds(61)));
        tencent.postCallback("A.Twice", "{}");
        tencent.postCallback("B.Old", "{}");
        tencent.awaitCallbacks(LONG);

        assertThat(tencent.callbackPosts())
                .extracting(CallbackPost::command)
                .containsExactly("A.Twice", "A.Twice", "B.Old");
        long old = clock.instant().getEpochSecond() - 61;
        assertThat(receiver.query("B.Old")).contains("Sign=" + sha256("xxxxyyyy" + old) + "&RequestTime=" + old);
    }

    @Test
    void areNotPostedBeyondThisMachine() throws InterruptedException {
        tencent.postCallbacksTo("http://callbacks.invalid/");
        tencent.postCallback("A.B", "{}");

        assertThat(tencent.awaitCallbackPosts(1, LONG).get(0).status()).isNull();
    }
}
