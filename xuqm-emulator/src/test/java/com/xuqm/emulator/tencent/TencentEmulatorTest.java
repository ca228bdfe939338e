package com.xuqm.emulator.tencent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.emulator.TencentEmulator;
import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.emulator.fault.Fault;
import com.xuqm.emulator.inspect.RecordedRequest;
import com.xuqm.emulator.junit.TencentEmulatorExtension;
import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The emulator of Tencent Cloud IM")
@ExtendWith({XuqmEmulatorExtension.class, TencentEmulatorExtension.class})
class TencentEmulatorTest {

    private static final String MESSAGE = "{'To_Account':'user_001','MsgRandom':1," + Cloud.text("secret words") + "}";

    @Test
    void standsBesideTheOneOfXuqmInATest(TencentEmulator tencent, XuqmEmulator xuqm) {
        assertThat(tencent.port()).isNotEqualTo(xuqm.port());
        assertThat(tencent.operations()).hasSize(175);
        assertThat(tencent).hasToString("TencentEmulator at " + tencent.baseUrl());
    }

    @Test
    void recordsRequestsAndShowsNoSecretsOfThem(TencentEmulator tencent) {
        new Cloud(tencent).ok("openim/sendmsg", MESSAGE);

        RecordedRequest request = tencent.recorded("message.send").get(0);
        assertThat(request.userId()).isEqualTo("administrator");
        assertThat(request.succeeded()).isTrue();
        assertThat(request.bodyText()).contains("secret words");
        assertThat(request.toString()).doesNotContain("secret words", "usersig");
        assertThat(tencent.messages().get(0).toString()).doesNotContain("secret words");
    }

    @Test
    void letsThingsGoWrongBeforeAndAfterTheyAreDone(TencentEmulator tencent) {
        Cloud cloud = new Cloud(tencent);
        tencent.faults().on("message.send").nth(1).beforeExecuting(TencentEmulator.error(60008, "timeout"));
        tencent.faults().on("message.send").nth(1).afterExecuting(TencentEmulator.error(90992, "internal"));

        assertThat(cloud.code("openim/sendmsg", MESSAGE)).isEqualTo(60008);
        assertThat(tencent.messages()).isEmpty();
        assertThat(cloud.code("openim/sendmsg", MESSAGE)).isEqualTo(90992);
        assertThat(tencent.messages()).hasSize(1);

        tencent.faults().on("message.send").nth(1).beforeExecuting(Fault.resetConnection());
        assertThatThrownBy(() -> cloud.code("openim/sendmsg", MESSAGE)).isInstanceOf(UncheckedIOException.class);
        assertThat(tencent.messages()).hasSize(1);
    }

    @Test
    void answersInItsOwnFrameWhereAFaultLeavesOutTheResult(TencentEmulator tencent) {
        tencent.faults().on("message.send").beforeExecuting(Fault.oversizeBody(1_000));

        assertThat(new Cloud(tencent)
                        .send("openim/sendmsg", MESSAGE)
                        .get("ActionStatus")
                        .getAsString())
                .isEqualTo("OK");
    }

    @Test
    void forgetsEverythingWhenItIsReset(TencentEmulator tencent) {
        Cloud cloud = new Cloud(tencent);
        cloud.ok("openim/sendmsg", MESSAGE);
        cloud.ok("im_open_login_svc/account_import", "{'UserID':'new_one'}");
        cloud.ok("group_open_http_svc/create_group", "{'Type':'Public','Name':'g'}");

        tencent.reset();

        assertThat(tencent.messages()).isEmpty();
        assertThat(tencent.groups()).isEmpty();
        assertThat(tencent.accounts()).hasSize(6).doesNotContain("new_one");
        assertThat(tencent.recorded()).isEmpty();
    }

    @Test
    void refusesSettingsThatCannotBeMeant() {
        assertThatThrownBy(() -> TencentEmulator.builder().app(0, "key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("appId must be from 1 to 4294967295");
        assertThatThrownBy(() -> TencentEmulator.builder().users("x".repeat(33)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 32 bytes");
    }
}
