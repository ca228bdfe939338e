package com.xuqm.it.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.tenant.App;
import com.xuqm.sdk.tenant.CreateApp;
import com.xuqm.sdk.tenant.CreateSubAccount;
import com.xuqm.sdk.tenant.RegisterTenant;
import com.xuqm.sdk.tenant.ServiceType;
import com.xuqm.sdk.tenant.Tenant;
import com.xuqm.sdk.tenant.UpdateApp;
import java.util.Map;

/** Calls what concerns the platform behind the apps: tenants, their apps, operators. */
final class PlatformCalls {

    private static final String ADDRESS = "new@tenant.example";
    private static final String HELPER = "helper@tenant.example";

    private PlatformCalls() {}

    static void addTo(Map<String, Runnable> sections, XuqmClient xuqm, XuqmEmulator service) {
        sections.put("tenants and operators", () -> tenantsAndOperators(xuqm, service));
        sections.put("apps", () -> apps(xuqm));
        sections.put("sub-accounts", () -> subAccounts(xuqm, service));
    }

    private static void tenantsAndOperators(XuqmClient xuqm, XuqmEmulator service) {
        Tenant tenant = tenants(xuqm, service);
        assertThat(xuqm.ops()
                        .login(service.opsUser(), service.opsPassword())
                        .execute()
                        .token())
                .isNotBlank();
        assertThat(xuqm.ops().listTenants().all()).extracting(Tenant::id).contains(tenant.id());
        xuqm.ops().toggleTenant(tenant.id()).execute();
        assertThat(xuqm.ops().statistics().execute().tenantCount()).isPositive();
    }

    private static Tenant tenants(XuqmClient xuqm, XuqmEmulator service) {
        assertThat(xuqm.tenants().captcha().execute().captchaId()).isNotBlank();
        xuqm.tenants().sendEmailCode(ADDRESS).execute();
        Tenant tenant = xuqm.tenants()
                .register(RegisterTenant.of(ADDRESS, service.emailCode(ADDRESS), "first password"))
                .execute();
        xuqm.tenants().forgotPassword(ADDRESS).execute();
        xuqm.tenants()
                .resetPassword(ADDRESS, service.emailCode(ADDRESS), "second password")
                .execute();
        assertThat(xuqm.tenants().login(ADDRESS, "second password").execute().token())
                .isNotBlank();
        return tenant;
    }

    private static void apps(XuqmClient xuqm) {
        App app = xuqm.apps().create(CreateApp.of("Shop")).execute();
        assertThat(app.appSecret()).isNotBlank();
        assertThat(xuqm.apps().list().all()).extracting(App::id).contains(app.id());
        xuqm.apps().update(app.id(), UpdateApp.renamed("Store")).execute();
        assertThat(xuqm.apps().get(app.id()).execute().name()).isEqualTo("Store");
        String service = xuqm.apps()
                .toggleService(app.id(), ServiceType.PUSH, true)
                .execute()
                .id();
        assertThat(xuqm.apps().listServices(app.id()).all()).isNotEmpty();
        assertThat(xuqm.apps().regenerateServiceKey(app.id(), service).execute().serviceKey())
                .isNotBlank();
        xuqm.apps().delete(app.id()).execute();
    }

    private static void subAccounts(XuqmClient xuqm, XuqmEmulator service) {
        xuqm.subAccounts().sendVerifyCode(HELPER).execute();
        assertThat(xuqm.subAccounts()
                        .verifyEmail(HELPER, service.emailCode(HELPER))
                        .execute()
                        .verified())
                .isTrue();
        String id = xuqm.subAccounts()
                .create(CreateSubAccount.of(HELPER, "some password"))
                .execute()
                .id();
        assertThat(xuqm.subAccounts().list().all()).hasSize(1);
        xuqm.subAccounts().disable(id).execute();
    }
}
