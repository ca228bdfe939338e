package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(XuqmEmulatorExtension.class)
class OpsTest {

    private XuqmEmulator emulator;
    private Api ops;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        emulator = running;
        ops = Api.withToken(running, running.issueOpsToken());
    }

    private Reply login(String username, String password) {
        return Api.anonymous(emulator)
                .post("/api/auth/ops/login", Api.json("username", username, "password", password));
    }

    @Test
    void theOperatorSignsIn() {
        String token = login(emulator.opsUser(), emulator.opsPassword()).text("token");

        assertThat(Api.withToken(emulator, token).get("/api/ops/tenants").each("email"))
                .containsExactly(emulator.tenantEmail());
        assertThat(login("admin", "wrong").status()).isEqualTo(401);
    }

    @Test
    void aDisabledTenantCannotSignIn() {
        Api tenant = Api.withToken(emulator, emulator.issueTenantToken());
        var credentials = Api.json("email", emulator.tenantEmail(), "password", emulator.tenantPassword());

        assertThat(ops.post("/api/ops/tenants/tenant_1/toggle-status").text("status"))
                .isEqualTo("DISABLED");

        assertThat(Api.anonymous(emulator).post("/api/auth/login", credentials).status())
                .isEqualTo(403);
        assertThat(tenant.get("/api/apps").status()).isEqualTo(401);
        assertThat(ops.post("/api/ops/tenants/tenant_1/toggle-status").text("status"))
                .isEqualTo("ACTIVE");
        assertThat(tenant.get("/api/apps").status()).isEqualTo(200);
        assertThat(ops.post("/api/ops/tenants/tenant_9/toggle-status").status()).isEqualTo(404);
    }

    @Test
    void statisticsCountWhatIsThere() {
        Api.as(emulator, "user_001").send("user_002", "Hello").data();

        Reply figures = ops.get("/api/ops/statistics");

        assertThat(figures.data().toString())
                .isEqualTo("{\"tenantCount\":1,\"appCount\":1,\"userCount\":7,\"onlineUserCount\":1,"
                        + "\"groupCount\":2,\"messageCount\":1,\"pushCount\":0}");
    }
}
