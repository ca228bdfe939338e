package com.xuqm.it.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.emulator.junit.XuqmEmulatorExtension;
import com.xuqm.it.support.Clients;
import com.xuqm.it.support.EveryStack;
import com.xuqm.it.support.Stack;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.error.XuqmNotFoundException;
import com.xuqm.sdk.tenant.App;
import com.xuqm.sdk.tenant.AppService;
import com.xuqm.sdk.tenant.CreateApp;
import com.xuqm.sdk.tenant.RegisterTenant;
import com.xuqm.sdk.tenant.ServiceType;
import com.xuqm.sdk.tenant.Tenant;
import com.xuqm.sdk.tenant.UpdateApp;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A tenant")
class TenantTest {

    private static final String EMAIL = "owner@shop.example";
    private static final String PASSWORD = "correct horse battery";

    @RegisterExtension
    static final XuqmEmulatorExtension emulator = new XuqmEmulatorExtension();

    @RegisterExtension
    final Clients clients = new Clients(emulator);

    @EveryStack
    void registers_creates_an_app_and_gives_it_up_again(Stack stack) {
        // Nobody has signed in yet, so the client says what it lacks before it sends anything.
        XuqmClient stranger = clients.client(stack);
        assertThatThrownBy(() -> stranger.apps().create(CreateApp.of("Shop")).execute())
                .isInstanceOf(XuqmConfigurationException.class)
                .hasMessageContaining("tenantToken");
        assertThat(emulator.emulator().requestCount("apps.create")).isZero();

        // The tenant registers with the code from the e-mail, and signs in.
        stranger.tenants().sendEmailCode(EMAIL).execute();
        Tenant tenant = stranger.tenants()
                .register(RegisterTenant.of(EMAIL, emulator.emulator().emailCode(EMAIL), PASSWORD))
                .execute();
        String token = stranger.tenants().login(EMAIL, PASSWORD).execute().token();
        XuqmClient console = clients.build(clients.checked(stack).tenantToken(token));

        // The app gets a key and a secret, which is shown this once.
        App app = console.apps().create(CreateApp.of("Shop")).execute();
        assertThat(app.appKey()).isNotBlank();
        assertThat(app.appSecret()).isNotBlank();
        assertThat(console.apps().get(app.id()).execute().appSecret()).isNull();
        assertThat(console.apps().list().all()).extracting(App::id).containsExactly(app.id());
        assertThat(console.apps()
                        .update(app.id(), UpdateApp.renamed("Store"))
                        .execute()
                        .name())
                .isEqualTo("Store");

        // Push is switched on, and its key replaced.
        AppService push =
                console.apps().toggleService(app.id(), ServiceType.PUSH, true).execute();
        assertThat(push.enabled()).isTrue();
        String key = console.apps()
                .regenerateServiceKey(app.id(), push.id())
                .execute()
                .serviceKey();
        assertThat(console.apps()
                        .regenerateServiceKey(app.id(), push.id())
                        .execute()
                        .serviceKey())
                .isNotEqualTo(key);

        // Other tenants do not see it; the operator sees the tenant.
        XuqmClient neighbour = clients.build(
                clients.checked(stack).tenantToken(emulator.emulator().issueTenantToken()));
        assertThatThrownBy(() -> neighbour.apps().get(app.id()).execute()).isInstanceOf(XuqmNotFoundException.class);
        XuqmClient operator = clients.build(
                clients.checked(stack).opsToken(emulator.emulator().issueOpsToken()));
        assertThat(operator.ops().listTenants().all()).extracting(Tenant::id).contains(tenant.id());

        console.apps().delete(app.id()).execute();
        assertThat(console.apps().list().all()).isEmpty();
    }
}
