package com.xuqm.sdk.update;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.transfer.DownloadCall;
import com.xuqm.sdk.internal.xuqm.Paging;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Versions of native apps. Asking and downloading is open to everybody; the rest needs the {@code tenantToken}. */
public final class AppUpdates {

    static {
        InnerAccess.grant(AppUpdates.class, AppUpdates::new);
    }

    private final Calls calls;

    AppUpdates(Calls calls) {
        this.calls = calls;
    }

    /**
     * Asks for a newer version: {@code GET /api/v1/updates/app/check}.
     *
     * @param platform the system of the installed app
     * @param currentVersionCode the number of the installed version
     * @return whether there is a newer one that was published
     */
    public Call<AppUpdateCheck> check(UpdatePlatform platform, int currentVersionCode) {
        return calls.call(
                RequestSpec.of(AppUpdateOperations.CHECK)
                        .query("platform", Checks.notNull("platform", platform))
                        .query(
                                "currentVersionCode",
                                Checks.range("currentVersionCode", currentVersionCode, 0, Integer.MAX_VALUE)),
                AppUpdateCheck.class);
    }

    /**
     * Uploads a version: {@code POST /api/v1/updates/app/upload}. The package is streamed, and its hash compared with the service's
     * answer.
     *
     * @param version what to upload
     * @return the version, a draft
     */
    public Call<AppVersion> upload(UploadAppVersion version) {
        FormBody form = new FormBody(Checks.notNull("version", version).members());
        return calls.<AppVersion, AppVersion>call(
                RequestSpec.of(AppUpdateOperations.UPLOAD).body(form.build()), AppVersion.class, uploaded -> {
                    form.check(uploaded.sha256());
                    return uploaded;
                });
    }

    /**
     * Publishes a version: {@code POST /api/v1/updates/app/{id}/publish}. Doing so twice is no error (assumed).
     *
     * @param id the version's id
     * @return the published version
     */
    public Call<AppVersion> publish(String id) {
        return calls.call(RequestSpec.of(AppUpdateOperations.PUBLISH).path("id", id), AppVersion.class);
    }

    /**
     * Lists the versions for all systems: {@code GET /api/v1/updates/app/list}.
     *
     * @return the versions, the newest first (assumed)
     */
    public PagedCall<AppVersion> list() {
        return listFor(null);
    }

    /**
     * Lists the versions for one system: {@code GET /api/v1/updates/app/list}. (The parameter is assumed.)
     *
     * @param platform the system
     * @return the versions, the newest first (assumed)
     */
    public PagedCall<AppVersion> list(UpdatePlatform platform) {
        return listFor(Checks.notNull("platform", platform));
    }

    private PagedCall<AppVersion> listFor(@Nullable UpdatePlatform platform) {
        return calls.pages(
                () -> RequestSpec.of(AppUpdateOperations.LIST).query("platform", platform),
                AppVersion.class,
                Paging.PAGE_AND_SIZE);
    }

    /**
     * Downloads a package: {@code GET /api/v1/updates/files/apk/{filename}}. The bytes go to a file
     * beside the target first, whose name begins like the target's and ends in {@code .part}.
     *
     * @param filename the last part of the path of a {@code downloadUrl}
     * @param target where to put it, in a folder that exists; an existing file is replaced once the download is complete
     * @param sha256 the hash that it must have, as the check or the list told it; {@code null} to take what comes, and then a
     *     download that broke off starts anew
     * @return the size of the file in bytes
     */
    public Call<Long> downloadApk(String filename, Path target, @Nullable String sha256) {
        return DownloadCall.of(
                calls, AppUpdateOperations.DOWNLOAD_APK, request -> request.path("filename", filename), target, sha256);
    }
}
