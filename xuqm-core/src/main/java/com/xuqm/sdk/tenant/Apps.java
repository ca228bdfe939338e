package com.xuqm.sdk.tenant;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.xuqm.Paging;
import java.util.Map;

/** The apps of a tenant and their services. Needs the {@code tenantToken} of the client's builder. */
public final class Apps {

    static {
        InnerAccess.grant(Apps.class, Apps::new);
    }

    private final Calls calls;

    Apps(Calls calls) {
        this.calls = calls;
    }

    /**
     * Lists the tenant's apps: {@code GET /api/apps}.
     *
     * @return the apps, the oldest first (assumed); the service does not page this list
     */
    public PagedCall<App> list() {
        return calls.pages(() -> RequestSpec.of(AppOperations.LIST), App.class, Paging.NONE);
    }

    /**
     * Reads an app: {@code GET /api/apps/{id}}.
     *
     * @param id the app's id
     * @return the app, without its secret
     */
    public Call<App> get(String id) {
        return calls.call(RequestSpec.of(AppOperations.GET).path("id", id), App.class);
    }

    /**
     * Creates an app: {@code POST /api/apps}.
     *
     * @param app what to create
     * @return the app with its secret, which is told this once
     */
    public Call<App> create(CreateApp app) {
        return calls.call(
                RequestSpec.of(AppOperations.CREATE)
                        .json(Checks.notNull("app", app).members()),
                App.class);
    }

    /**
     * Changes an app: {@code PUT /api/apps/{id}}.
     *
     * @param id the app's id
     * @param changes what to change
     * @return the changed app
     */
    public Call<App> update(String id, UpdateApp changes) {
        return calls.call(
                RequestSpec.of(AppOperations.UPDATE)
                        .path("id", id)
                        .json(Checks.notNull("changes", changes).members()),
                App.class);
    }

    /**
     * Deletes an app: {@code DELETE /api/apps/{id}}.
     *
     * @param id the app's id
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> delete(String id) {
        return calls.callForNothing(RequestSpec.of(AppOperations.DELETE).path("id", id));
    }

    /**
     * Lists the services of an app: {@code GET /api/apps/{appId}/services}.
     *
     * @param appId the app's id
     * @return all services, used or not (assumed); the service does not page this list
     */
    public PagedCall<AppService> listServices(String appId) {
        Checks.id("appId", appId);
        return calls.pages(
                () -> RequestSpec.of(AppOperations.LIST_SERVICES).path("appId", appId), AppService.class, Paging.NONE);
    }

    /**
     * Switches a service on or off: {@code POST /api/apps/{appId}/services/toggle}.
     *
     * @param appId the app's id
     * @param type which service
     * @param enabled whether the app is to be able to use it
     * @return the changed service
     */
    public Call<AppService> toggleService(String appId, ServiceType type, boolean enabled) {
        return calls.call(
                RequestSpec.of(AppOperations.TOGGLE_SERVICE)
                        .path("appId", appId)
                        .json(Map.of("type", Checks.notNull("type", type), "enabled", enabled)),
                AppService.class);
    }

    /**
     * Replaces the key of a service: {@code POST /api/apps/{appId}/services/{id}/regenerate-key}. The old key is dead then
     *
     * @param appId the app's id
     * @param id the service's id
     * @return the service with its new key, which is told this once
     */
    public Call<AppService> regenerateServiceKey(String appId, String id) {
        return calls.call(
                RequestSpec.of(AppOperations.REGENERATE_SERVICE_KEY)
                        .path("appId", appId)
                        .path("id", id),
                AppService.class);
    }
}
