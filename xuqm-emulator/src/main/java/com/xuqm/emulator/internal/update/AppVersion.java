package com.xuqm.emulator.internal.update;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.http.Form;
import com.xuqm.emulator.internal.json.JsonFields;
import org.jspecify.annotations.Nullable;

/** A version of a native app. */
final class AppVersion {

    private final String id;
    private final String appKey;
    private final String platform;
    private final long versionCode;
    private final Form form;
    private final @Nullable InstallFile file;
    private final long createdAt;
    private @Nullable Long publishedAt;

    AppVersion(
            String id,
            String appKey,
            String platform,
            long versionCode,
            Form form,
            @Nullable InstallFile file,
            long now) {
        this.id = id;
        this.appKey = appKey;
        this.platform = platform;
        this.versionCode = versionCode;
        this.form = form;
        this.file = file;
        this.createdAt = now;
    }

    String id() {
        return id;
    }

    String appKey() {
        return appKey;
    }

    String platform() {
        return platform;
    }

    long versionCode() {
        return versionCode;
    }

    boolean forced() {
        return form.bool("forceUpdate");
    }

    @Nullable
    InstallFile file() {
        return file;
    }

    boolean published() {
        return publishedAt != null;
    }

    void publish(long now) {
        publishedAt = publishedAt == null ? Long.valueOf(now) : publishedAt;
    }

    private JsonFields place(JsonFields fields, String host) {
        return fields.put("downloadUrl", file == null ? null : file.url(host, "/api/v1/updates/files/apk/"))
                .put("marketUrl", form.optionalText("marketUrl"))
                .put("size", file == null ? null : file.size())
                .put("sha256", file == null ? null : file.sha256());
    }

    JsonObject toJson(String host) {
        JsonFields fields = JsonFields.start()
                .put("id", id)
                .put("appKey", appKey)
                .put("platform", platform)
                .put("packageName", form.optionalText("packageName"))
                .put("versionCode", versionCode)
                .put("versionName", form.text("versionName"))
                .put("changelog", form.optionalText("changelog"))
                .put("forceUpdate", forced())
                .put("status", published() ? "PUBLISHED" : "DRAFT")
                .put("reviewStatus", form.optionalText("storeSubmitTargets") == null ? null : "PENDING");
        return place(fields, host)
                .put("createdAt", createdAt)
                .put("publishedAt", publishedAt)
                .json();
    }

    /** What somebody with an older version is told. */
    JsonObject toUpdate(String host, boolean force) {
        JsonFields fields = JsonFields.start()
                .put("hasUpdate", true)
                .put("versionCode", versionCode)
                .put("versionName", form.text("versionName"))
                .put("forceUpdate", force)
                .put("changelog", form.optionalText("changelog"));
        return place(fields, host).json();
    }
}
