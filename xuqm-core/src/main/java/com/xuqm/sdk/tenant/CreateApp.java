package com.xuqm.sdk.tenant;

import com.xuqm.sdk.internal.check.Checks;
import org.jspecify.annotations.Nullable;

/**
 * An app to be created. (The fields are assumed.)
 *
 * @param name its name, not blank
 * @param description what it is
 * @param packageName its Android package
 * @param iosBundleId its iOS bundle
 * @param harmonyBundleName its Harmony bundle
 */
public record CreateApp(
        String name,
        @Nullable String description,
        @Nullable String packageName,
        @Nullable String iosBundleId,
        @Nullable String harmonyBundleName) {

    /**
     * Checks the values.
     *
     * @param name its name, not blank
     * @param description what it is
     * @param packageName its Android package
     * @param iosBundleId its iOS bundle
     * @param harmonyBundleName its Harmony bundle
     */
    public CreateApp {
        Checks.notBlank("name", name);
        Checks.optionalText("description", description);
        Checks.optionalText("packageName", packageName);
        Checks.optionalText("iosBundleId", iosBundleId);
        Checks.optionalText("harmonyBundleName", harmonyBundleName);
    }

    /**
     * Returns an app of which only the name is known.
     *
     * @param name its name
     * @return the request
     */
    public static CreateApp of(String name) {
        return new CreateApp(name, null, null, null, null);
    }

    /**
     * Starts with what is required.
     *
     * @param name its name, not blank
     * @return a builder
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** Collects what is optional. */
    public static final class Builder {

        private final String name;
        private @Nullable String description;
        private @Nullable String packageName;
        private @Nullable String iosBundleId;
        private @Nullable String harmonyBundleName;

        private Builder(String name) {
            this.name = name;
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
        public CreateApp build() {
            return new CreateApp(name, description, packageName, iosBundleId, harmonyBundleName);
        }
    }
}
