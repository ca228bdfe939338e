package com.xuqm.emulator.internal.app;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An application of a tenant. */
final class App {

    private static final List<String> TEXTS = List.of("description", "packageName", "iosBundleId", "harmonyBundleName");

    private final String id;
    private final String tenantId;
    private final String appKey;
    private final String appSecret;
    private final long createdAt;
    private final Map<String, AppService> services = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private String name;
    private @Nullable Long updatedAt;

    App(String id, String tenantId, String appKey, String appSecret, String name, long createdAt) {
        this.id = id;
        this.tenantId = tenantId;
        this.appKey = appKey;
        this.appSecret = appSecret;
        this.name = name;
        this.createdAt = createdAt;
        for (String type : AppService.TYPES) {
            services.put(type, new AppService("svc_" + id + "_" + (services.size() + 1), type, createdAt));
        }
    }

    String id() {
        return id;
    }

    String tenantId() {
        return tenantId;
    }

    String appKey() {
        return appKey;
    }

    Collection<AppService> services() {
        return services.values();
    }

    AppService service(String type) {
        AppService service = services.get(type);
        if (service == null) {
            throw Refusal.badRequest("field type must be one of " + AppService.TYPES);
        }
        return service;
    }

    AppService serviceById(String serviceId) {
        return services.values().stream()
                .filter(service -> service.id().equals(serviceId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("no such service of the app " + id + ": " + serviceId));
    }

    /** Takes what a body names; an empty text removes what was there. */
    void describe(Body body) {
        String newName = body.has("name") ? body.text("name") : name;
        for (String field : TEXTS) {
            String text = body.optionalString(field);
            if (text != null && text.isEmpty()) {
                texts.remove(field);
            } else if (text != null) {
                texts.put(field, text);
            }
        }
        name = newName;
    }

    void changed(long now) {
        updatedAt = now;
    }

    private JsonFields fields() {
        JsonFields fields =
                JsonFields.start().put("id", id).put("appKey", appKey).put("name", name);
        TEXTS.forEach(field -> fields.put(field, texts.get(field)));
        return fields.put("createdAt", createdAt).put("updatedAt", updatedAt);
    }

    JsonObject toJson() {
        return fields().json();
    }

    /** With the secret: for the one who created it, and this once. */
    JsonObject toJsonOnCreation() {
        return fields().put("appSecret", appSecret).json();
    }
}
