package com.xuqm.sdk.update;

import com.xuqm.sdk.file.UploadFile;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/**
 * A bundle to be uploaded. It is a draft until it is published. (The fields are assumed.)
 */
public final class UploadRnBundle {

    private static final Members NONE =
            Members.named("platform", "moduleId", "version", "changelog", "forceUpdate", "file");

    private final Members members;

    private UploadRnBundle(Members members) {
        this.members = members;
    }

    /**
     * Returns a bundle with what is required.
     *
     * @param file the bundle
     * @param platform the system it is for
     * @param moduleId the module
     * @param version its version, not blank, such as {@code 1.1.0}
     * @return the bundle to be uploaded
     */
    public static UploadRnBundle of(UploadFile file, UpdatePlatform platform, String moduleId, String version) {
        Checks.notNull("file", file);
        Checks.notNull("platform", platform);
        Checks.id("moduleId", moduleId);
        Checks.notBlank("version", version);
        return new UploadRnBundle(NONE.of(platform, moduleId, version, null, null, file));
    }

    /** {@return the system it is for} */
    public UpdatePlatform platform() {
        return members.require("platform");
    }

    /** {@return the module} */
    public String moduleId() {
        return members.require("moduleId");
    }

    /** {@return its version, such as {@code 1.1.0}} */
    public String version() {
        return members.require("version");
    }

    /** {@return what is new, {@code null} if that is not said} */
    public @Nullable String changelog() {
        return members.find("changelog");
    }

    /** {@return whether older versions should no longer be used, {@code null} if that is not said} */
    public @Nullable Boolean forceUpdate() {
        return members.find("forceUpdate");
    }

    /** {@return the bundle} */
    public UploadFile file() {
        return members.require("file");
    }

    /**
     * Returns the same bundle with what is new.
     *
     * @param changelog what is new
     * @return a new bundle
     */
    public UploadRnBundle withChangelog(String changelog) {
        return new UploadRnBundle(members.with("changelog", Checks.text("changelog", changelog)));
    }

    /**
     * Returns the same bundle, older ones to be used on or not.
     *
     * @param forceUpdate whether older versions should no longer be used
     * @return a new bundle
     */
    public UploadRnBundle withForceUpdate(boolean forceUpdate) {
        return new UploadRnBundle(members.with("forceUpdate", forceUpdate));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UploadRnBundle that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("UploadRnBundle", "platform", "moduleId", "version");
    }
}
