package com.xuqm.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(XuqmEmulatorExtension.class)
class TenantsTest {

    private static final String MAIL = "new@example.com";

    private XuqmEmulator emulator;
    private Api nobody;
    private Api tenant;

    @BeforeEach
    void setUp(XuqmEmulator running) {
        emulator = running;
        nobody = Api.anonymous(running);
        tenant = Api.withToken(running, running.issueTenantToken());
    }

    private Reply register(String code) {
        return nobody.post("/api/auth/register", Api.json("email", MAIL, "emailCode", code, "password", "secret"));
    }

    private Reply login(String email, String password) {
        return nobody.post("/api/auth/login", Api.json("email", email, "password", password));
    }

    private void registerWithCode() {
        nobody.post("/api/auth/send-email-code", Api.json("email", MAIL)).data();
        register(emulator.emailCode(MAIL)).data();
    }

    @Test
    void aTenantRegistersWithTheCodeOfAnEmail() {
        nobody.post("/api/auth/send-email-code", Api.json("email", MAIL)).data();
        String code = emulator.emailCode(MAIL);
        assertThat(register("000000").status()).isEqualTo(400);

        Reply registered = register(code);

        assertThat(registered.text("status")).isEqualTo("ACTIVE");
        assertThat(registered.text("name")).isEqualTo(MAIL);
        assertThat(register(code).status()).isEqualTo(409);
        Api own = Api.withToken(emulator, login(MAIL, "secret").text("token"));
        assertThat(own.get("/api/apps").array()).isEmpty();
    }

    @Test
    void theDemoTenantSignsIn() {
        Reply signedIn = login(emulator.tenantEmail(), emulator.tenantPassword());

        assertThat(signedIn.number("expiresAt")).isPositive();
        assertThat(login(emulator.tenantEmail(), "wrong").status()).isEqualTo(401);
        assertThat(login("ghost@example.com", "wrong").message()).isEqualTo("wrong address or password");
    }

    @Test
    void aForgottenPasswordIsResetWithTheCodeOfAnEmail() {
        String mail = emulator.tenantEmail();
        nobody.post("/api/auth/forgot-password", Api.json("email", mail)).data();
        assertThat(nobody.post("/api/auth/forgot-password", Api.json("email", "ghost@example.com"))
                        .status())
                .isEqualTo(200);
        assertThatThrownBy(() -> emulator.emailCode("ghost@example.com")).isInstanceOf(IllegalArgumentException.class);
        var body = Api.json("email", mail, "emailCode", emulator.emailCode(mail), "newPassword", "better");

        assertThat(nobody.post("/api/auth/reset-password", body).data().isJsonNull())
                .isTrue();

        assertThat(login(mail, "better").status()).isEqualTo(200);
        assertThat(login(mail, emulator.tenantPassword()).status()).isEqualTo(401);
        assertThat(nobody.post("/api/auth/reset-password", body).status()).isEqualTo(400);
    }

    @Test
    void aCodeExpiresAndIsNotGuessed() {
        nobody.post("/api/auth/send-email-code", Api.json("email", MAIL)).data();
        String code = emulator.emailCode(MAIL);
        emulator.clockSkew(Duration.ofMinutes(11));
        assertThat(register(code).status()).isEqualTo(400);

        nobody.post("/api/auth/send-email-code", Api.json("email", MAIL)).data();
        for (int i = 0; i < 5; i++) {
            register("guess");
        }

        assertThat(register(emulator.emailCode(MAIL)).status()).isEqualTo(400);
    }

    @Test
    void aCaptchaIsCheckedIfItIsSentAndGoodOnce() {
        Reply captcha = nobody.get("/api/auth/captcha");
        String id = captcha.text("captchaId");
        assertThat(captcha.text("image")).startsWith("data:image/");
        var body = Api.json("email", MAIL, "captchaId", id, "captchaCode", emulator.captchaCode(id));

        assertThat(nobody.post("/api/auth/send-email-code", body).status()).isEqualTo(200);

        assertThat(nobody.post("/api/auth/send-email-code", body).status()).isEqualTo(400);
        assertThatThrownBy(() -> emulator.captchaCode(id)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAddressIsAnAddress() {
        assertThat(nobody.post("/api/auth/send-email-code", Api.json("email", "nobody"))
                        .message())
                .isEqualTo("field email is no e-mail address");
    }

    @Test
    void aSubAccountWorksForItsTenantOnceItsAddressIsVerified() {
        var account = Api.json("email", MAIL, "password", "secret", "name", "Ann");
        assertThat(tenant.post("/api/sub-accounts", account).status()).isEqualTo(400);
        tenant.post("/api/sub-accounts/send-verify-code", Api.json("email", MAIL))
                .data();
        assertThat(tenant.post("/api/sub-accounts/verify-email", Api.json("email", MAIL, "emailCode", "0"))
                        .data()
                        .toString())
                .isEqualTo("{\"email\":\"new@example.com\",\"verified\":false}");
        tenant.post("/api/sub-accounts/verify-email", Api.json("email", MAIL, "emailCode", emulator.emailCode(MAIL)))
                .data();

        String id = tenant.post("/api/sub-accounts", account).text("id");

        assertThat(tenant.post("/api/sub-accounts", account).status()).isEqualTo(409);
        Api sub = Api.withToken(emulator, login(MAIL, "secret").text("token"));
        assertThat(sub.get("/api/apps").each("appKey")).containsExactly("ak_demo_chat");
        assertThat(tenant.delete("/api/sub-accounts/" + id).data().isJsonNull()).isTrue();
        assertThat(tenant.delete("/api/sub-accounts/" + id).status()).isEqualTo(200);
        assertThat(tenant.get("/api/sub-accounts").each("status")).containsExactly("DISABLED");
        assertThat(login(MAIL, "secret").status()).isEqualTo(403);
        assertThat(sub.get("/api/apps").status()).isEqualTo(401);
        assertThat(tenant.delete("/api/sub-accounts/sub_9").status()).isEqualTo(404);
    }

    @Test
    void appsAreTheTenantsOwn() {
        Reply created = tenant.post("/api/apps", Api.json("name", "Shop", "packageName", "com.shop"));
        String id = created.text("id");

        assertThat(created.text("appKey")).startsWith("ak_");
        assertThat(created.text("appSecret")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(tenant.get("/api/apps/" + id).object().has("appSecret")).isFalse();
        assertThat(tenant.get("/api/apps").each("name")).containsExactly("Demo app", "Shop");
        Reply changed = tenant.put("/api/apps/" + id, Api.json("name", "Store", "packageName", ""));
        assertThat(changed.text("name")).isEqualTo("Store");
        assertThat(changed.object().has("packageName")).isFalse();
        registerWithCode();
        Api other = Api.withToken(emulator, login(MAIL, "secret").text("token"));
        assertThat(other.get("/api/apps/" + id).status()).isEqualTo(404);
        assertThat(other.delete("/api/apps/" + id).status()).isEqualTo(404);
        assertThat(tenant.delete("/api/apps/" + id).data().isJsonNull()).isTrue();
        assertThat(tenant.get("/api/apps/" + id).status()).isEqualTo(404);
    }

    @Test
    void aServiceThatIsSwitchedOffIsOff() {
        Api alice = Api.as(emulator, "user_001");
        String services = "/api/apps/ak_demo_chat/services";
        assertThat(tenant.get(services).each("type")).containsExactly("IM", "PUSH", "UPDATE", "FILE", "LICENSE");

        Reply off = tenant.post(services + "/toggle", "{\"type\":\"IM\",\"enabled\":false}");

        assertThat(off.object().get("enabled").getAsBoolean()).isFalse();
        assertThat(alice.get("/api/im/groups").message())
                .isEqualTo("the service IM is switched off for the app ak_demo_chat");
        assertThat(alice.get("/api/im/groups").status()).isEqualTo(403);
        tenant.post(services + "/toggle", "{\"type\":\"IM\",\"enabled\":true}").data();
        assertThat(alice.get("/api/im/groups").status()).isEqualTo(200);
        assertThat(tenant.post(services + "/toggle", "{\"type\":\"TEA\",\"enabled\":true}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theKeyOfAServiceIsGivenOnceWhenItIsMade() {
        String services = "/api/apps/app_1/services";
        String id = tenant.get(services).each("id").get(0);

        String first = tenant.post(services + "/" + id + "/regenerate-key").text("serviceKey");
        String second = tenant.post(services + "/" + id + "/regenerate-key").text("serviceKey");

        assertThat(second).isNotEqualTo(first);
        assertThat(tenant.get(services).array().get(0).getAsJsonObject().has("serviceKey"))
                .isFalse();
        assertThat(tenant.post(services + "/svc_9/regenerate-key").status()).isEqualTo(404);
    }
}
