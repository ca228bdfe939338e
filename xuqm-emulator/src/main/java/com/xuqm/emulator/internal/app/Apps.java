package com.xuqm.emulator.internal.app;

import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Refusal;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All apps of all tenants. */
public final class Apps {

    private final SecureRandom random = new SecureRandom();
    private final Map<String, App> byId = new LinkedHashMap<>();
    private long lastNumber;

    /** Creates an empty store. */
    public Apps() {}

    /**
     * Adds an app.
     *
     * @param tenantId whose it is
     * @param appKey its public identity
     * @param appSecret its secret
     * @param name its name
     * @param now the time
     */
    public void seed(String tenantId, String appKey, String appSecret, String name, long now) {
        add(new App("app_" + ++lastNumber, tenantId, appKey, appSecret, name, now));
    }

    App create(String tenantId, Body body, long now) {
        String name = body.text("name");
        App app =
                new App("app_" + (lastNumber + 1), tenantId, "ak_" + randomText(8), "as_" + randomText(24), name, now);
        app.describe(body);
        lastNumber++;
        return add(app);
    }

    private App add(App app) {
        byId.put(app.id(), app);
        return app;
    }

    /** A random text of so many bytes, in hex. */
    String randomText(int bytes) {
        byte[] text = new byte[bytes];
        random.nextBytes(text);
        return HexFormat.of().formatHex(text);
    }

    void delete(App app) {
        byId.remove(app.id());
    }

    List<App> of(String tenantId) {
        return byId.values().stream()
                .filter(app -> app.tenantId().equals(tenantId))
                .toList();
    }

    /** An app of a tenant; that of another is as good as none. */
    App require(String tenantId, String id, boolean appKeyToo) {
        return of(tenantId).stream()
                .filter(app -> app.id().equals(id) || (appKeyToo && app.appKey().equals(id)))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("no such app: " + id));
    }

    /**
     * Demands that an app is there and may use a service.
     *
     * @param appKey the app
     * @param type the service
     * @throws Refusal 404 if there is no such app, 403 if it may not use the service
     */
    public void requireService(String appKey, String type) {
        App app = byId.values().stream()
                .filter(candidate -> candidate.appKey().equals(appKey))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("no such app: " + appKey));
        if (!app.service(type).enabled()) {
            throw Refusal.forbidden("the service " + type + " is switched off for the app " + appKey);
        }
    }

    /**
     * Demands that an app belongs to a tenant.
     *
     * @param tenantId the tenant
     * @param appKey the app
     * @throws Refusal 404 if it does not
     */
    public void requireOwner(String tenantId, String appKey) {
        require(tenantId, appKey, true);
    }

    /**
     * How many apps there are.
     *
     * @return the number
     */
    public int count() {
        return byId.size();
    }
}
