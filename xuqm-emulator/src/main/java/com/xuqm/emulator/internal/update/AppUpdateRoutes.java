package com.xuqm.emulator.internal.update;

import com.google.gson.JsonElement;
import com.xuqm.emulator.internal.app.Apps;
import com.xuqm.emulator.internal.file.Storage;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.FileReply;
import com.xuqm.emulator.internal.http.Form;
import com.xuqm.emulator.internal.http.PageRequest;
import com.xuqm.emulator.internal.http.ReceivedFile;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Reply;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions of native apps, and the operations {@code appUpdates.*}. */
public final class AppUpdateRoutes {

    private static final String APK = "application/vnd.android.package-archive";

    private final UpdateCalls calls;
    private final Storage storage;
    private final List<AppVersion> versions = new ArrayList<>();

    /**
     * Creates the operations.
     *
     * @param apps the apps
     * @param storage where the packages lie
     */
    public AppUpdateRoutes(Apps apps, Storage storage) {
        this.calls = new UpdateCalls(apps);
        this.storage = storage;
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        String app = "/api/v1/updates/app";
        return List.of(
                new Route("appUpdates.check", "GET", app + "/check", Auth.PUBLIC, this::check),
                Route.form("appUpdates.upload", app + "/upload", Auth.TENANT, this::upload),
                new Route("appUpdates.publish", "POST", app + "/{id}/publish", Auth.TENANT, this::publish),
                new Route("appUpdates.list", "GET", app + "/list", Auth.TENANT, this::list),
                Route.reply(
                        "appUpdates.downloadApk", "/api/v1/updates/files/apk/{filename}", Auth.PUBLIC, this::download));
    }

    private JsonElement check(ApiRequest request) {
        String appKey = calls.app(request);
        String platform = request.query().required("platform");
        long current = request.query().requiredNumber("currentVersionCode");
        List<AppVersion> newer = versions.stream()
                .filter(version -> version.published()
                        && version.appKey().equals(appKey)
                        && version.platform().equals(platform)
                        && version.versionCode() > current)
                .sorted(Comparator.comparingLong(AppVersion::versionCode))
                .toList();
        if (newer.isEmpty()) {
            return JsonFields.start().put("hasUpdate", false).json();
        }
        // Whoever skips a version that was forced is forced by the next.
        boolean force = newer.stream().anyMatch(AppVersion::forced);
        return newer.get(newer.size() - 1).toUpdate(request.host(), force);
    }

    private JsonElement upload(ApiRequest request) {
        String appKey = calls.ownApp(request);
        Form form = request.form();
        String platform = form.text("platform");
        long versionCode = form.number("versionCode");
        form.text("versionName");
        form.bool("forceUpdate");
        form.bool("autoPublishAfterReview");
        if (versions.stream()
                .anyMatch(version -> version.appKey().equals(appKey)
                        && version.platform().equals(platform)
                        && version.versionCode() == versionCode)) {
            throw Refusal.conflict("there is a version " + versionCode + " for " + platform + " already");
        }
        InstallFile file = file(form, appKey, platform, versionCode);
        AppVersion version = new AppVersion(
                "ver_" + (versions.size() + 1), appKey, platform, versionCode, form, file, request.now());
        versions.add(version);
        return version.toJson(request.host());
    }

    private @Nullable InstallFile file(Form form, String appKey, String platform, long versionCode) {
        if (platform.equals("HARMONY")) {
            // It is only ever kept in its store.
            form.text("marketUrl");
            return null;
        }
        ReceivedFile file = form.requireFile();
        String name = appKey + "-" + platform + "-" + versionCode + ".apk";
        return new InstallFile(storage.keep(file), name.replaceAll("[^\\w.-]", "_"), file.size(), file.sha256());
    }

    private JsonElement publish(ApiRequest request) {
        String id = request.path("id");
        AppVersion version = versions.stream()
                .filter(candidate -> candidate.id().equals(id) && calls.owns(request, candidate.appKey()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("no such version: " + id));
        version.publish(request.now());
        return version.toJson(request.host());
    }

    private JsonElement list(ApiRequest request) {
        String appKey = calls.ownApp(request);
        String platform = request.query().optional("platform");
        List<AppVersion> found = new ArrayList<>(versions.stream()
                .filter(version ->
                        version.appKey().equals(appKey) && (platform == null || platform.equals(version.platform())))
                .toList());
        Collections.reverse(found);
        return PageRequest.of(request.query()).cut(found, version -> version.toJson(request.host()));
    }

    private Reply download(ApiRequest request) {
        String name = request.path("filename");
        for (AppVersion version : versions) {
            InstallFile file = version.file();
            if (file != null && file.name().equals(name)) {
                return FileReply.of(request, file.path(), file.size(), file.sha256(), APK);
            }
        }
        throw Refusal.notFound("no such file: " + name);
    }
}
