package com.xuqm.emulator.tencent;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.TencentEmulator;
import com.xuqm.emulator.junit.TencentEmulatorExtension;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What proves a command")
@ExtendWith(TencentEmulatorExtension.class)
class ProofTest {

    private static final String COMMAND = "/v4/ConfigSvc/GetIPList";

    private static int code(TencentEmulator tencent, String query) {
        return Cloud.code(new Cloud(tencent).raw(COMMAND, query, "{}"));
    }

    @ParameterizedTest(name = "sdkappid {0}, random {1}, contenttype {2} -> {3}")
    @CsvSource({
        "1400000000, 1, json, 0",
        "1400000000, 4294967295, json, 0",
        "'', 1, json, 60012",
        "1400000001, 1, json, 60006",
        "1400000000, 4294967296, json, 60002",
        "1400000000, '', json, 60002",
        "1400000000, 1, xml, 60002",
    })
    void theQuery(String app, String random, String type, int expected, TencentEmulator tencent) {
        String sig = tencent.issueUserSig("administrator", Duration.ofHours(1));

        assertThat(code(tencent, Cloud.query(app, "administrator", sig, random, type)))
                .isEqualTo(expected);
    }

    @Test
    void theUserSigIsReadAndCheckedMemberByMember(TencentEmulator tencent) {
        String app = Long.toString(tencent.appId());
        String good = tencent.issueUserSig("administrator", Duration.ofHours(1));
        try (TencentEmulator otherApp = TencentEmulator.builder()
                        .app(1_400_000_001L, "another key")
                        .start();
                TencentEmulator otherKey = TencentEmulator.builder()
                        .app(tencent.appId(), "another key")
                        .start()) {
            assertThat(code(tencent, Cloud.query(app, "administrator", good, "1", "json")))
                    .isZero();
            assertThat(code(tencent, Cloud.query(app, "administrator", "", "1", "json")))
                    .isEqualTo(70002);
            assertThat(code(tencent, Cloud.query(app, "administrator", "no usersig", "1", "json")))
                    .isEqualTo(70003);
            assertThat(code(tencent, Cloud.query(app, "administrator", good.substring(0, 40), "1", "json")))
                    .isEqualTo(70003);
            assertThat(code(tencent, Cloud.query(app, "user_001", good, "1", "json")))
                    .isEqualTo(70013);
            assertThat(code(tencent, Cloud.query(app, "", good, "1", "json"))).isEqualTo(60004);
            assertThat(code(
                            tencent,
                            Cloud.query(
                                    app,
                                    "administrator",
                                    otherKey.issueUserSig("administrator", Duration.ofHours(1)),
                                    "1",
                                    "json")))
                    .isEqualTo(70009);
            assertThat(code(
                            tencent,
                            Cloud.query(
                                    app,
                                    "administrator",
                                    otherApp.issueUserSig("administrator", Duration.ofHours(1)),
                                    "1",
                                    "json")))
                    .isEqualTo(70014);
        }
    }

    @Test
    void aUserSigExpiresByTheEmulatorsClock(TencentEmulator tencent) {
        String query = new Cloud(tencent).proof();
        assertThat(code(tencent, query)).isZero();

        tencent.clockSkew(Duration.ofDays(1));

        assertThat(code(tencent, query)).isEqualTo(70001);
    }

    @Test
    void onlyAnAdministratorMayCommand(TencentEmulator tencent) {
        String sig = tencent.issueUserSig("user_001", Duration.ofHours(1));

        assertThat(code(tencent, Cloud.query(Long.toString(tencent.appId()), "user_001", sig, "1", "json")))
                .isEqualTo(60010);
    }

    @Test
    void whoeverWasKickedNeedsANewUserSig(TencentEmulator tencent) {
        Cloud cloud = new Cloud(tencent);
        String old = cloud.proof();
        tencent.clockSkew(Duration.ofSeconds(5));
        cloud.ok("im_open_login_svc/kick", "{'UserID':'administrator'}");

        assertThat(code(tencent, old)).isEqualTo(70001);
        assertThat(code(tencent, cloud.proof())).isZero();
    }

    @Test
    void identifiersMayHoldAnyCharacter() {
        try (TencentEmulator tencent =
                TencentEmulator.builder().administrators("a&b#+%中文").start()) {
            assertThat(code(tencent, new Cloud(tencent).proof())).isZero();
        }
    }

    @Test
    void whatIsNoCommandIsToldSo(TencentEmulator tencent) {
        Cloud cloud = new Cloud(tencent);

        assertThat(Cloud.code(cloud.raw("/v4/openim/nonsense", cloud.proof(), "{}")))
                .isEqualTo(60009);
        assertThat(Cloud.code(cloud.raw(COMMAND, cloud.proof(), "no JSON"))).isEqualTo(60003);
        assertThat(Cloud.code(cloud.raw(COMMAND, cloud.proof(), ""))).isEqualTo(60003);
        HttpResponse<String> got = cloud.exchange("GET", COMMAND, cloud.proof(), "");
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.body()).contains("\"ErrorCode\":60009");
    }

    @Test
    void aBodyThatIsTooLongIsToldSo() {
        try (TencentEmulator tencent =
                TencentEmulator.builder().maxBodyBytes(100).start()) {
            assertThat(new Cloud(tencent).code("ConfigSvc/GetIPList", "{'a':'" + "x".repeat(100) + "'}"))
                    .isEqualTo(93000);
        }
    }

    @Test
    void openconfigsvrAnswersWithoutAnActionStatus(TencentEmulator tencent) {
        Cloud cloud = new Cloud(tencent);

        assertThat(cloud.ok("openconfigsvr/getnospeaking", "{'Get_Account':'user_001'}")
                        .has("ActionStatus"))
                .isFalse();
        assertThat(cloud.send("openconfigsvr/getnospeaking", "{}").has("ActionStatus"))
                .isFalse();
        assertThat(cloud.send("openim/sendmsg", "{}").get("ActionStatus").getAsString())
                .isEqualTo("FAIL");
    }
}
