package com.xuqm.emulator.internal.app;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service that an app can use. */
final class AppService {

    static final List<String> TYPES = List.of("IM", "PUSH", "UPDATE", "FILE", "LICENSE");

    private final String id;
    private final String type;
    private final long createdAt;
    private boolean enabled = true;
    private @Nullable String key;
    private @Nullable Long updatedAt;

    AppService(String id, String type, long createdAt) {
        this.id = id;
        this.type = type;
        this.createdAt = createdAt;
    }

    String id() {
        return id;
    }

    boolean enabled() {
        return enabled;
    }

    void enable(boolean on, long now) {
        enabled = on;
        updatedAt = now;
    }

    void regenerate(String newKey, long now) {
        key = newKey;
        updatedAt = now;
    }

    private JsonFields fields() {
        return JsonFields.start()
                .put("id", id)
                .put("type", type)
                .put("enabled", enabled)
                .put("createdAt", createdAt)
                .put("updatedAt", updatedAt);
    }

    JsonObject toJson() {
        return fields().json();
    }

    /** With its key: for the one who had it made, and this once. */
    JsonObject toJsonWithKey() {
        return fields().put("serviceKey", key).json();
    }
}
