package com.xuqm.sdk.tenant;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import org.jspecify.annotations.Nullable;

/**
 * An app to be created. (The fields are assumed.)
 */
public final class CreateApp {

    private static final Members NONE =
            Members.named("name", "description", "packageName", "iosBundleId", "harmonyBundleName");

    private final Members members;

    private CreateApp(Members members) {
        this.members = members;
    }

    /**
     * Returns an app of which only the name is known.
     *
     * @param name its name, not blank
     * @return the app to be created
     */
    public static CreateApp of(String name) {
        return new CreateApp(NONE.with("name", Checks.notBlank("name", name)));
    }

    /** {@return its name} */
    public String name() {
        return members.require("name");
    }

    /** {@return its description, {@code null} for none} */
    public @Nullable String description() {
        return members.find("description");
    }

    /** {@return its Android package, {@code null} for none} */
    public @Nullable String packageName() {
        return members.find("packageName");
    }

    /** {@return its iOS bundle, {@code null} for none} */
    public @Nullable String iosBundleId() {
        return members.find("iosBundleId");
    }

    /** {@return its Harmony bundle, {@code null} for none} */
    public @Nullable String harmonyBundleName() {
        return members.find("harmonyBundleName");
    }

    /**
     * Returns the same app with a description.
     *
     * @param description its description
     * @return a new app
     */
    public CreateApp withDescription(String description) {
        return new CreateApp(members.with("description", Checks.text("description", description)));
    }

    /**
     * Returns the same app with an Android package.
     *
     * @param packageName its Android package
     * @return a new app
     */
    public CreateApp withPackageName(String packageName) {
        return new CreateApp(members.with("packageName", Checks.text("packageName", packageName)));
    }

    /**
     * Returns the same app with an iOS bundle.
     *
     * @param iosBundleId its iOS bundle
     * @return a new app
     */
    public CreateApp withIosBundleId(String iosBundleId) {
        return new CreateApp(members.with("iosBundleId", Checks.text("iosBundleId", iosBundleId)));
    }

    /**
     * Returns the same app with a Harmony bundle.
     *
     * @param harmonyBundleName its Harmony bundle
     * @return a new app
     */
    public CreateApp withHarmonyBundleName(String harmonyBundleName) {
        return new CreateApp(members.with("harmonyBundleName", Checks.text("harmonyBundleName", harmonyBundleName)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreateApp that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("CreateApp", "name", "packageName", "iosBundleId", "harmonyBundleName");
    }
}
