package com.xuqm.emulator.internal.app;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import java.util.List;

/** The operations {@code apps.*}. */
public final class AppRoutes {

    private static final int KEY_BYTES = 24;

    private final Apps apps;

    /**
     * Creates the operations.
     *
     * @param apps the apps
     */
    public AppRoutes(Apps apps) {
        this.apps = apps;
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        String services = "/api/apps/{appId}/services";
        return List.of(
                new Route("apps.list", "GET", "/api/apps", Auth.TENANT, this::list),
                new Route(
                        "apps.get",
                        "GET",
                        "/api/apps/{id}",
                        Auth.TENANT,
                        request -> app(request).toJson()),
                new Route("apps.create", "POST", "/api/apps", Auth.TENANT, this::create),
                new Route("apps.update", "PUT", "/api/apps/{id}", Auth.TENANT, this::update),
                new Route("apps.delete", "DELETE", "/api/apps/{id}", Auth.TENANT, this::delete),
                new Route("apps.listServices", "GET", services, Auth.TENANT, this::listServices),
                new Route("apps.toggleService", "POST", services + "/toggle", Auth.TENANT, this::toggleService),
                new Route(
                        "apps.regenerateServiceKey",
                        "POST",
                        services + "/{id}/regenerate-key",
                        Auth.TENANT,
                        this::regenerateKey));
    }

    private App app(ApiRequest request) {
        return apps.require(request.tenantId(), request.path("id"), false);
    }

    private App appOfServices(ApiRequest request) {
        return apps.require(request.tenantId(), request.path("appId"), true);
    }

    private JsonElement list(ApiRequest request) {
        return Json.array(apps.of(request.tenantId()), App::toJson);
    }

    private JsonElement create(ApiRequest request) {
        return apps.create(request.tenantId(), request.object(), request.now()).toJsonOnCreation();
    }

    private JsonElement update(ApiRequest request) {
        App app = app(request);
        app.describe(request.object());
        app.changed(request.now());
        return app.toJson();
    }

    private JsonElement delete(ApiRequest request) {
        apps.delete(app(request));
        return JsonNull.INSTANCE;
    }

    private JsonElement listServices(ApiRequest request) {
        return Json.array(appOfServices(request).services(), AppService::toJson);
    }

    private JsonElement toggleService(ApiRequest request) {
        App app = appOfServices(request);
        Body body = request.object();
        boolean enabled = body.bool("enabled");
        AppService service = app.service(body.text("type"));
        service.enable(enabled, request.now());
        return service.toJson();
    }

    private JsonElement regenerateKey(ApiRequest request) {
        AppService service = appOfServices(request).serviceById(request.path("id"));
        service.regenerate("sk_" + apps.randomText(KEY_BYTES), request.now());
        return service.toJsonWithKey();
    }
}
