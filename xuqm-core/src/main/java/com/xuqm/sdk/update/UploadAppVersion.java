package com.xuqm.sdk.update;

import com.xuqm.sdk.file.UploadFile;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of an app to be uploaded. It is a draft until it is published. (Most of the fields are assumed.)
 */
public final class UploadAppVersion {

    private static final int MAX_STORES = 100;

    private static final Members NONE = Members.named(
            "platform",
            "versionCode",
            "versionName",
            "packageName",
            "changelog",
            "forceUpdate",
            "marketUrl",
            "webhookUrl",
            "storeSubmitTargets",
            "autoPublishAfterReview",
            "file");

    private final Members members;

    private UploadAppVersion(Members members) {
        this.members = members;
    }

    /**
     * Returns a version with what is required.
     *
     * @param platform the system it is for
     * @param versionCode its number, 0 or more; the greater, the newer
     * @param versionName its name, not blank
     * @return the version to be uploaded
     */
    public static UploadAppVersion of(UpdatePlatform platform, int versionCode, String versionName) {
        return new UploadAppVersion(NONE.with("platform", Checks.notNull("platform", platform))
                .with("versionCode", Checks.range("versionCode", versionCode, 0, Integer.MAX_VALUE))
                .with("versionName", Checks.notBlank("versionName", versionName)));
    }

    /** {@return the system it is for} */
    public UpdatePlatform platform() {
        return members.require("platform");
    }

    /** {@return its number; the greater, the newer} */
    public int versionCode() {
        return members.<Integer>require("versionCode");
    }

    /** {@return its name} */
    public String versionName() {
        return members.require("versionName");
    }

    /** {@return its package name, {@code null} if that is not said} */
    public @Nullable String packageName() {
        return members.find("packageName");
    }

    /** {@return what is new, {@code null} if that is not said} */
    public @Nullable String changelog() {
        return members.find("changelog");
    }

    /** {@return whether older versions should no longer be used, {@code null} if that is not said} */
    public @Nullable Boolean forceUpdate() {
        return members.find("forceUpdate");
    }

    /** {@return where its store shows it, {@code null} if that is not said} */
    public @Nullable String marketUrl() {
        return members.find("marketUrl");
    }

    /** {@return where to report on the review, {@code null} if that is not said} */
    public @Nullable String webhookUrl() {
        return members.find("webhookUrl");
    }

    /** {@return the stores to hand it to, {@code null} if that is not said} */
    public @Nullable List<String> storeSubmitTargets() {
        return members.find("storeSubmitTargets");
    }

    /** {@return whether it is published once approved, {@code null} if that is not said} */
    public @Nullable Boolean autoPublishAfterReview() {
        return members.find("autoPublishAfterReview");
    }

    /** {@return the package, {@code null} if that is not said} */
    public @Nullable UploadFile file() {
        return members.find("file");
    }

    /**
     * Returns the same version with its package name.
     *
     * @param packageName its package name
     * @return a new version
     */
    public UploadAppVersion withPackageName(String packageName) {
        return new UploadAppVersion(members.with("packageName", Checks.text("packageName", packageName)));
    }

    /**
     * Returns the same version with what is new.
     *
     * @param changelog what is new
     * @return a new version
     */
    public UploadAppVersion withChangelog(String changelog) {
        return new UploadAppVersion(members.with("changelog", Checks.text("changelog", changelog)));
    }

    /**
     * Returns the same version, older ones to be used on or not.
     *
     * @param forceUpdate whether older versions should no longer be used
     * @return a new version
     */
    public UploadAppVersion withForceUpdate(boolean forceUpdate) {
        return new UploadAppVersion(members.with("forceUpdate", forceUpdate));
    }

    /**
     * Returns the same version with its page in a store.
     *
     * @param marketUrl where its store shows it
     * @return a new version
     */
    public UploadAppVersion withMarketUrl(String marketUrl) {
        return new UploadAppVersion(members.with("marketUrl", Checks.text("marketUrl", marketUrl)));
    }

    /**
     * Returns the same version with a place for reports on the review.
     *
     * @param webhookUrl where to report on the review
     * @return a new version
     */
    public UploadAppVersion withWebhookUrl(String webhookUrl) {
        return new UploadAppVersion(members.with("webhookUrl", Checks.text("webhookUrl", webhookUrl)));
    }

    /**
     * Returns the same version for some stores.
     *
     * @param storeSubmitTargets 1 to 100 stores to hand it to
     * @return a new version
     */
    public UploadAppVersion withStoreSubmitTargets(Collection<String> storeSubmitTargets) {
        return new UploadAppVersion(
                members.with("storeSubmitTargets", Checks.ids("storeSubmitTargets", storeSubmitTargets, MAX_STORES)));
    }

    /**
     * Returns the same version, published once approved or not.
     *
     * @param autoPublishAfterReview whether it is published once approved
     * @return a new version
     */
    public UploadAppVersion withAutoPublishAfterReview(boolean autoPublishAfterReview) {
        return new UploadAppVersion(members.with("autoPublishAfterReview", autoPublishAfterReview));
    }

    /**
     * Returns the same version with its package.
     *
     * @param file the package
     * @return a new version
     */
    public UploadAppVersion withFile(UploadFile file) {
        return new UploadAppVersion(members.with("file", Checks.notNull("file", file)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UploadAppVersion that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("UploadAppVersion", "platform", "versionCode", "versionName", "packageName");
    }
}
