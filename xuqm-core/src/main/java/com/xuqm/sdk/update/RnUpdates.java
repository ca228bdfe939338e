package com.xuqm.sdk.update;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.transfer.DownloadCall;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** React Native bundles. Asking and downloading is open to everybody; the rest needs the {@code tenantToken}. */
public final class RnUpdates {

    static {
        InnerAccess.grant(RnUpdates.class, RnUpdates::new);
    }

    private final Calls calls;

    RnUpdates(Calls calls) {
        this.calls = calls;
    }

    /**
     * Asks for a newer bundle: {@code GET /api/v1/rn/update/check}.
     *
     * @param platform the system of the installed app
     * @param moduleId the module
     * @param currentVersion the version that is installed, such as {@code 1.0.0}
     * @return whether there is a newer one that was published
     */
    public Call<RnUpdateCheck> check(UpdatePlatform platform, String moduleId, String currentVersion) {
        return calls.call(
                RequestSpec.of(RnUpdateOperations.CHECK)
                        .query("platform", Checks.notNull("platform", platform))
                        .query("moduleId", Checks.id("moduleId", moduleId))
                        .query("currentVersion", Checks.notBlank("currentVersion", currentVersion)),
                RnUpdateCheck.class);
    }

    /**
     * Uploads a bundle: {@code POST /api/v1/rn/upload}. It is streamed, and its hash compared with the service's answer.
     *
     * @param bundle what to upload
     * @return the bundle, a draft
     */
    public Call<RnBundle> upload(UploadRnBundle bundle) {
        FormBody form = new FormBody(Checks.notNull("bundle", bundle).members());
        return calls.<RnBundle, RnBundle>call(
                RequestSpec.of(RnUpdateOperations.UPLOAD).body(form.build()), RnBundle.class, uploaded -> {
                    form.check(uploaded.sha256());
                    return uploaded;
                });
    }

    /**
     * Publishes a bundle: {@code POST /api/v1/rn/{id}/publish}. Doing so twice is no error (assumed).
     *
     * @param id the bundle's id
     * @return the published bundle
     */
    public Call<RnBundle> publish(String id) {
        return calls.call(RequestSpec.of(RnUpdateOperations.PUBLISH).path("id", id), RnBundle.class);
    }

    /**
     * Downloads the newest bundle of a module: {@code GET /api/v1/rn/files/{appKey}/{platform}/{moduleId}}. The bytes go to a
     * file beside the target first, whose name begins like the target's and ends in {@code .part}.
     *
     * @param appKey the app
     * @param platform the system
     * @param moduleId the module
     * @param target where to put it, in a folder that exists; an existing file is replaced once the download is complete
     * @param sha256 the hash that it must have, as the check told it; {@code null} to take what comes, and then a download that broke
     *     off starts anew
     * @return the size of the file in bytes
     */
    public Call<Long> downloadBundle(
            String appKey, UpdatePlatform platform, String moduleId, Path target, @Nullable String sha256) {
        String system = Checks.notNull("platform", platform).value();
        return DownloadCall.of(
                calls,
                RnUpdateOperations.DOWNLOAD_BUNDLE,
                request ->
                        request.path("appKey", appKey).path("platform", system).path("moduleId", moduleId),
                target,
                sha256);
    }
}
