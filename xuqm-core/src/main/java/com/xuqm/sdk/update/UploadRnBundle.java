package com.xuqm.sdk.update;

import com.xuqm.sdk.file.UploadFile;
import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A bundle to be uploaded. It is a draft until it is published. (The fields are assumed.)
 *
 * @param file the bundle
 * @param platform the system it is for
 * @param moduleId the module
 * @param version its version, such as {@code 1.1.0}
 * @param changelog what is new, {@code null} if that is not said
 * @param forceUpdate whether older versions should no longer be used, {@code null} if that is not said
 */
public record UploadRnBundle(
        UploadFile file,
        UpdatePlatform platform,
        String moduleId,
        String version,
        @Nullable String changelog,
        @Nullable Boolean forceUpdate) {

    /**
     * Checks the values.
     *
     * @param file the bundle
     * @param platform the system it is for
     * @param moduleId the module
     * @param version its version, such as {@code 1.1.0}
     * @param changelog what is new, {@code null} if that is not said
     * @param forceUpdate whether older versions should no longer be used, {@code null} if that is not said
     */
    public UploadRnBundle {
        Checks.notNull("file", file);
        Checks.notNull("platform", platform);
        Checks.id("moduleId", moduleId);
        Checks.notBlank("version", version);
        Checks.optionalText("changelog", changelog);
    }

    /**
     * Returns a bundle with what is required.
     *
     * @param file the bundle
     * @param platform the system it is for
     * @param moduleId the module
     * @param version its version
     * @return the request
     */
    public static UploadRnBundle of(UploadFile file, UpdatePlatform platform, String moduleId, String version) {
        return new UploadRnBundle(file, platform, moduleId, version, null, null);
    }

    /**
     * Starts with what is required.
     *
     * @param file the bundle
     * @param platform the system it is for
     * @param moduleId the module
     * @param version its version, such as {@code 1.1.0}
     * @return a builder
     */
    public static Builder builder(UploadFile file, UpdatePlatform platform, String moduleId, String version) {
        return new Builder(file, platform, moduleId, version);
    }

    /** Collects what is optional. */
    public static final class Builder {

        private final UploadFile file;
        private final UpdatePlatform platform;
        private final String moduleId;
        private final String version;
        private @Nullable String changelog;
        private @Nullable Boolean forceUpdate;

        private Builder(UploadFile file, UpdatePlatform platform, String moduleId, String version) {
            this.file = file;
            this.platform = platform;
            this.moduleId = moduleId;
            this.version = version;
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
         * Returns the request.
         *
         * @return the request, its values checked
         */
        public UploadRnBundle build() {
            return new UploadRnBundle(file, platform, moduleId, version, changelog, forceUpdate);
        }
    }
}
