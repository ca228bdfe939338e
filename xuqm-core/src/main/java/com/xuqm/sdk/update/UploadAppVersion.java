package com.xuqm.sdk.update;

import com.xuqm.sdk.file.UploadFile;
import com.xuqm.sdk.internal.check.Checks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of an app to be uploaded. It is a draft until it is published. (Most of the fields are assumed.)
 *
 * @param platform the system it is for
 * @param versionCode its number; the greater, the newer
 * @param versionName its name
 * @param file the package, {@code null} if that is not said
 * @param packageName its package name, {@code null} if that is not said
 * @param changelog what is new, {@code null} if that is not said
 * @param forceUpdate whether older versions should no longer be used, {@code null} if that is not said
 * @param marketUrl where its store shows it, {@code null} if that is not said
 * @param webhookUrl where to report on the review, {@code null} if that is not said
 * @param storeSubmitTargets the stores to hand it to, {@code null} if that is not said
 * @param autoPublishAfterReview whether it is published once approved, {@code null} if that is not said
 */
public record UploadAppVersion(
        UpdatePlatform platform,
        int versionCode,
        String versionName,
        @Nullable UploadFile file,
        @Nullable String packageName,
        @Nullable String changelog,
        @Nullable Boolean forceUpdate,
        @Nullable String marketUrl,
        @Nullable String webhookUrl,
        @Nullable List<String> storeSubmitTargets,
        @Nullable Boolean autoPublishAfterReview) {

    /**
     * Checks the values.
     *
     * @param platform the system it is for
     * @param versionCode its number; the greater, the newer
     * @param versionName its name
     * @param file the package, {@code null} if that is not said
     * @param packageName its package name, {@code null} if that is not said
     * @param changelog what is new, {@code null} if that is not said
     * @param forceUpdate whether older versions should no longer be used, {@code null} if that is not said
     * @param marketUrl where its store shows it, {@code null} if that is not said
     * @param webhookUrl where to report on the review, {@code null} if that is not said
     * @param storeSubmitTargets the stores to hand it to, {@code null} if that is not said
     * @param autoPublishAfterReview whether it is published once approved, {@code null} if that is not said
     */
    public UploadAppVersion {
        Checks.notNull("platform", platform);
        Checks.range("versionCode", versionCode, 0, Integer.MAX_VALUE);
        Checks.notBlank("versionName", versionName);
        Checks.optionalText("packageName", packageName);
        Checks.optionalText("changelog", changelog);
        Checks.optionalText("marketUrl", marketUrl);
        Checks.optionalText("webhookUrl", webhookUrl);
        if (storeSubmitTargets != null) {
            storeSubmitTargets = Checks.ids("storeSubmitTargets", storeSubmitTargets, 100);
        }
    }

    /**
     * Starts with what is required.
     *
     * @param platform the system it is for
     * @param versionCode its number; the greater, the newer
     * @param versionName its name
     * @return a builder
     */
    public static Builder builder(UpdatePlatform platform, int versionCode, String versionName) {
        return new Builder(platform, versionCode, versionName);
    }

    /** Collects what is optional. */
    public static final class Builder {

        private final UpdatePlatform platform;
        private final int versionCode;
        private final String versionName;
        private @Nullable UploadFile file;
        private @Nullable String packageName;
        private @Nullable String changelog;
        private @Nullable Boolean forceUpdate;
        private @Nullable String marketUrl;
        private @Nullable String webhookUrl;
        private @Nullable List<String> storeSubmitTargets;
        private @Nullable Boolean autoPublishAfterReview;

        private Builder(UpdatePlatform platform, int versionCode, String versionName) {
            this.platform = platform;
            this.versionCode = versionCode;
            this.versionName = versionName;
        }

        /**
         * Sets the package.
         *
         * @param value the package
         * @return this builder
         */
        public Builder file(UploadFile value) {
            this.file = value;
            return this;
        }

        /**
         * Sets its package name.
         *
         * @param value its package name
         * @return this builder
         */
        public Builder packageName(String value) {
            this.packageName = value;
            return this;
        }

        /**
         * Sets what is new.
         *
         * @param value what is new
         * @return this builder
         */
        public Builder changelog(String value) {
            this.changelog = value;
            return this;
        }

        /**
         * Sets whether older versions should no longer be used.
         *
         * @param value whether older versions should no longer be used
         * @return this builder
         */
        public Builder forceUpdate(boolean value) {
            this.forceUpdate = value;
            return this;
        }

        /**
         * Sets where its store shows it.
         *
         * @param value where its store shows it
         * @return this builder
         */
        public Builder marketUrl(String value) {
            this.marketUrl = value;
            return this;
        }

        /**
         * Sets where to report on the review.
         *
         * @param value where to report on the review
         * @return this builder
         */
        public Builder webhookUrl(String value) {
            this.webhookUrl = value;
            return this;
        }

        /**
         * Sets the stores to hand it to.
         *
         * @param value the stores to hand it to
         * @return this builder
         */
        public Builder storeSubmitTargets(List<String> value) {
            this.storeSubmitTargets = value;
            return this;
        }

        /**
         * Sets whether it is published once approved.
         *
         * @param value whether it is published once approved
         * @return this builder
         */
        public Builder autoPublishAfterReview(boolean value) {
            this.autoPublishAfterReview = value;
            return this;
        }

        /**
         * Returns the request.
         *
         * @return the request, its values checked
         */
        public UploadAppVersion build() {
            return new UploadAppVersion(
                    platform,
                    versionCode,
                    versionName,
                    file,
                    packageName,
                    changelog,
                    forceUpdate,
                    marketUrl,
                    webhookUrl,
                    storeSubmitTargets,
                    autoPublishAfterReview);
        }
    }
}
