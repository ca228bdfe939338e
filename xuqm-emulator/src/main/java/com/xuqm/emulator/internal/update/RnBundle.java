package com.xuqm.emulator.internal.update;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.http.Form;
import com.xuqm.emulator.internal.json.JsonFields;
import org.jspecify.annotations.Nullable;

/** A version of a React Native module. */
final class RnBundle {

    private final String id;
    private final String appKey;
    private final Form form;
    private final InstallFile file;
    private final long createdAt;
    private @Nullable Long publishedAt;

    RnBundle(String id, String appKey, Form form, InstallFile file, long createdAt) {
        this.id = id;
        this.appKey = appKey;
        this.form = form;
        this.file = file;
        this.createdAt = createdAt;
    }

    String id() {
        return id;
    }

    String appKey() {
        return appKey;
    }

    String version() {
        return form.text("version");
    }

    boolean forced() {
        return form.bool("forceUpdate");
    }

    InstallFile file() {
        return file;
    }

    boolean published() {
        return publishedAt != null;
    }

    void publish(long now) {
        publishedAt = publishedAt == null ? Long.valueOf(now) : publishedAt;
    }

    boolean isOf(String app, String platform, String moduleId) {
        return appKey.equals(app)
                && form.text("platform").equals(platform)
                && form.text("moduleId").equals(moduleId);
    }

    JsonObject toJson(String host) {
        return JsonFields.start()
                .put("id", id)
                .put("appKey", appKey)
                .put("platform", form.text("platform"))
                .put("moduleId", form.text("moduleId"))
                .put("version", version())
                .put("changelog", form.optionalText("changelog"))
                .put("forceUpdate", forced())
                .put("status", published() ? "PUBLISHED" : "DRAFT")
                .put("downloadUrl", published() ? url(host) : null)
                .put("size", file.size())
                .put("sha256", file.sha256())
                .put("createdAt", createdAt)
                .put("publishedAt", publishedAt)
                .json();
    }

    /** What somebody with an older version is told. */
    JsonObject toUpdate(String host, boolean force) {
        return JsonFields.start()
                .put("hasUpdate", true)
                .put("version", version())
                .put("forceUpdate", force)
                .put("changelog", form.optionalText("changelog"))
                .put("downloadUrl", url(host))
                .put("size", file.size())
                .put("sha256", file.sha256())
                .json();
    }

    private String url(String host) {
        return file.url(host, "/api/v1/rn/files/");
    }
}
