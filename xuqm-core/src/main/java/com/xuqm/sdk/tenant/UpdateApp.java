package com.xuqm.sdk.tenant;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What to change about an app; what is {@code null} stays, and an empty text removes. (The fields are assumed.)
 *
 * @param name its name
 * @param description what it is
 * @param packageName its Android package
 * @param iosBundleId its iOS bundle
 * @param harmonyBundleName its Harmony bundle
 */
public record UpdateApp(
        @Nullable String name,
        @Nullable String description,
        @Nullable String packageName,
        @Nullable String iosBundleId,
        @Nullable String harmonyBundleName) {

    /**
     * Checks the values.
     *
     * @param name its name
     * @param description what it is
     * @param packageName its Android package
     * @param iosBundleId its iOS bundle
     * @param harmonyBundleName its Harmony bundle
     */
    public UpdateApp {
        if (name != null) {
            Checks.notBlank("name", name);
        }
        Checks.optionalText("description", description);
        Checks.optionalText("packageName", packageName);
        Checks.optionalText("iosBundleId", iosBundleId);
        Checks.optionalText("harmonyBundleName", harmonyBundleName);
        if (name == null
                && description == null
                && packageName == null
                && iosBundleId == null
                && harmonyBundleName == null) {
            throw new IllegalArgumentException("an update must change something: set at least one field");
        }
    }

    /**
     * Returns a change of the name.
     *
     * @param name the new name
     * @return the change
     */
    public static UpdateApp renamed(String name) {
        return new UpdateApp(name, null, null, null, null);
    }

    /**
     * Starts with no change.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what is optional. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable String description;
        private @Nullable String packageName;
        private @Nullable String iosBundleId;
        private @Nullable String harmonyBundleName;

        private Builder() {}

        /**
         * Sets its name.
         *
         * @param value its name
         * @return this builder
         */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /**
         * Sets what it is.
         *
         * @param value what it is
         * @return this builder
         */
        public Builder description(String value) {
            this.description = value;
            return this;
        }

        /**
         * Sets its Android package.
         *
         * @param value its Android package
         * @return this builder
         */
        public Builder packageName(String value) {
            this.packageName = value;
            return this;
        }

        /**
         * Sets its iOS bundle.
         *
         * @param value its iOS bundle
         * @return this builder
         */
        public Builder iosBundleId(String value) {
            this.iosBundleId = value;
            return this;
        }

        /**
         * Sets its Harmony bundle.
         *
         * @param value its Harmony bundle
         * @return this builder
         */
        public Builder harmonyBundleName(String value) {
            this.harmonyBundleName = value;
            return this;
        }

        /**
         * Returns the request.
         *
         * @return the request, its values checked
         */
        public UpdateApp build() {
            return new UpdateApp(name, description, packageName, iosBundleId, harmonyBundleName);
        }
    }
}
