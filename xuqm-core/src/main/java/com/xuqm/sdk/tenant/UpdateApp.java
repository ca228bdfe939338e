package com.xuqm.sdk.tenant;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/**
 * What to change about an app; what is absent stays, an empty text removes, and something must change. (The fields are assumed.)
 */
public final class UpdateApp {

    private static final Members NONE =
            Members.named("name", "description", "packageName", "iosBundleId", "harmonyBundleName");

    private final Members members;

    private UpdateApp(Members members) {
        this.members = members;
    }

    /**
     * Returns a change to which at least one thing is to be added.
     *
     * @return a change of nothing
     */
    public static UpdateApp changes() {
        return new UpdateApp(NONE);
    }

    /**
     * Returns a change of the name.
     *
     * @param name the new name, not blank
     * @return the change
     */
    public static UpdateApp renamed(String name) {
        return changes().withName(name);
    }

    /** {@return its name, {@code null} to leave it} */
    public @Nullable String name() {
        return members.find("name");
    }

    /** {@return its description, {@code null} to leave it} */
    public @Nullable String description() {
        return members.find("description");
    }

    /** {@return its Android package, {@code null} to leave it} */
    public @Nullable String packageName() {
        return members.find("packageName");
    }

    /** {@return its iOS bundle, {@code null} to leave it} */
    public @Nullable String iosBundleId() {
        return members.find("iosBundleId");
    }

    /** {@return its Harmony bundle, {@code null} to leave it} */
    public @Nullable String harmonyBundleName() {
        return members.find("harmonyBundleName");
    }

    /**
     * Returns the same change, and one of the name.
     *
     * @param name the new name, not blank
     * @return a new change
     */
    public UpdateApp withName(String name) {
        return new UpdateApp(members.with("name", Checks.notBlank("name", name)));
    }

    /**
     * Returns the same change, and one of the description.
     *
     * @param description its description
     * @return a new change
     */
    public UpdateApp withDescription(String description) {
        return new UpdateApp(members.with("description", Checks.text("description", description)));
    }

    /**
     * Returns the same change, and one of the Android package.
     *
     * @param packageName its Android package
     * @return a new change
     */
    public UpdateApp withPackageName(String packageName) {
        return new UpdateApp(members.with("packageName", Checks.text("packageName", packageName)));
    }

    /**
     * Returns the same change, and one of the iOS bundle.
     *
     * @param iosBundleId its iOS bundle
     * @return a new change
     */
    public UpdateApp withIosBundleId(String iosBundleId) {
        return new UpdateApp(members.with("iosBundleId", Checks.text("iosBundleId", iosBundleId)));
    }

    /**
     * Returns the same change, and one of the Harmony bundle.
     *
     * @param harmonyBundleName its Harmony bundle
     * @return a new change
     */
    public UpdateApp withHarmonyBundleName(String harmonyBundleName) {
        return new UpdateApp(members.with("harmonyBundleName", Checks.text("harmonyBundleName", harmonyBundleName)));
    }

    /** As it goes to the service; a change of nothing is refused. */
    Members members() {
        return members.requireAny();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UpdateApp that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("UpdateApp", "name", "packageName", "iosBundleId", "harmonyBundleName");
    }
}
