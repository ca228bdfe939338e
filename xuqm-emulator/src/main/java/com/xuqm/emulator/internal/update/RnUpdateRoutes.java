package com.xuqm.emulator.internal.update;

import com.google.gson.JsonElement;
import com.xuqm.emulator.internal.app.Apps;
import com.xuqm.emulator.internal.file.Storage;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.FileReply;
import com.xuqm.emulator.internal.http.Form;
import com.xuqm.emulator.internal.http.ReceivedFile;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Reply;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.ArrayList;
import java.util.List;

/** The versions of React Native modules, and the operations {@code rnUpdates.*}. */
public final class RnUpdateRoutes {

    private final UpdateCalls calls;
    private final Storage storage;
    private final List<RnBundle> bundles = new ArrayList<>();

    /**
     * Creates the operations.
     *
     * @param apps the apps
     * @param storage where the bundles lie
     */
    public RnUpdateRoutes(Apps apps, Storage storage) {
        this.calls = new UpdateCalls(apps);
        this.storage = storage;
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        String rn = "/api/v1/rn";
        return List.of(
                new Route("rnUpdates.check", "GET", rn + "/update/check", Auth.PUBLIC, this::check),
                Route.form("rnUpdates.upload", rn + "/upload", Auth.TENANT, this::upload),
                new Route("rnUpdates.publish", "POST", rn + "/{id}/publish", Auth.TENANT, this::publish),
                Route.reply(
                        "rnUpdates.downloadBundle",
                        rn + "/files/{appKey}/{platform}/{moduleId}",
                        Auth.PUBLIC,
                        this::download));
    }

    /** The published versions of a module, the newest last. */
    private List<RnBundle> published(String appKey, String platform, String moduleId) {
        return bundles.stream()
                .filter(bundle -> bundle.published() && bundle.isOf(appKey, platform, moduleId))
                .sorted((one, other) -> VersionNumber.compare(one.version(), other.version()))
                .toList();
    }

    private JsonElement check(ApiRequest request) {
        String appKey = calls.app(request);
        String platform = request.query().required("platform");
        String moduleId = request.query().required("moduleId");
        String current = request.query().required("currentVersion");
        List<RnBundle> newer = published(appKey, platform, moduleId).stream()
                .filter(bundle -> VersionNumber.compare(bundle.version(), current) > 0)
                .toList();
        if (newer.isEmpty()) {
            return JsonFields.start().put("hasUpdate", false).json();
        }
        boolean force = newer.stream().anyMatch(RnBundle::forced);
        return newer.get(newer.size() - 1).toUpdate(request.host(), force);
    }

    private JsonElement upload(ApiRequest request) {
        String appKey = calls.ownApp(request);
        Form form = request.form();
        String platform = form.text("platform");
        String moduleId = form.text("moduleId");
        String version = form.text("version");
        form.bool("forceUpdate");
        ReceivedFile file = form.requireFile();
        if (bundles.stream()
                .anyMatch(bundle -> bundle.isOf(appKey, platform, moduleId)
                        && VersionNumber.compare(bundle.version(), version) == 0)) {
            throw Refusal.conflict("there is a version " + version + " of " + moduleId + " already");
        }
        String name = RawNames.encode(appKey) + "/" + RawNames.encode(platform) + "/" + RawNames.encode(moduleId);
        InstallFile bundleFile = new InstallFile(storage.keep(file), name, file.size(), file.sha256());
        RnBundle bundle = new RnBundle("rn_" + (bundles.size() + 1), appKey, form, bundleFile, request.now());
        bundles.add(bundle);
        return bundle.toJson(request.host());
    }

    private JsonElement publish(ApiRequest request) {
        String id = request.path("id");
        RnBundle bundle = bundles.stream()
                .filter(candidate -> candidate.id().equals(id) && calls.owns(request, candidate.appKey()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("no such bundle: " + id));
        bundle.publish(request.now());
        return bundle.toJson(request.host());
    }

    private Reply download(ApiRequest request) {
        List<RnBundle> found = published(request.path("appKey"), request.path("platform"), request.path("moduleId"));
        if (found.isEmpty()) {
            throw Refusal.notFound("no published bundle of the module " + request.path("moduleId"));
        }
        InstallFile file = found.get(found.size() - 1).file();
        return FileReply.of(request, file.path(), file.size(), file.sha256(), "application/octet-stream");
    }
}
