package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to change an official account.
 */
public final class UpdateOfficialAccount {

    private static final Members NONE = Members.named(
            "Official_Account", "Name", "Introduction", "FaceUrl", "Organization", "CustomString", "MaxSubscriberNum");

    private final Members members;

    private UpdateOfficialAccount(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param officialAccount the official account
     * @return a new value
     */
    public static UpdateOfficialAccount of(String officialAccount) {
        return new UpdateOfficialAccount(NONE.with("Official_Account", Checks.id("officialAccount", officialAccount)));
    }

    /**
     * Returns the same with another {@code Name}.
     *
     * @param name the name
     * @return a new value
     */
    public UpdateOfficialAccount withName(String name) {
        return new UpdateOfficialAccount(members.with("Name", Checks.id("name", name)));
    }

    /**
     * Returns the same with another {@code Introduction}.
     *
     * @param introduction what it is about
     * @return a new value
     */
    public UpdateOfficialAccount withIntroduction(String introduction) {
        return new UpdateOfficialAccount(members.with("Introduction", Checks.text("introduction", introduction)));
    }

    /**
     * Returns the same with another {@code FaceUrl}.
     *
     * @param faceUrl the URL of the picture
     * @return a new value
     */
    public UpdateOfficialAccount withFaceUrl(String faceUrl) {
        return new UpdateOfficialAccount(members.with("FaceUrl", Checks.text("faceUrl", faceUrl)));
    }

    /**
     * Returns the same with another {@code Organization}.
     *
     * @param organization the organisation behind it
     * @return a new value
     */
    public UpdateOfficialAccount withOrganization(String organization) {
        return new UpdateOfficialAccount(members.with("Organization", Checks.text("organization", organization)));
    }

    /**
     * Returns the same with another {@code CustomString}.
     *
     * @param customString a text of the app's own
     * @return a new value
     */
    public UpdateOfficialAccount withCustomString(String customString) {
        return new UpdateOfficialAccount(members.with("CustomString", Checks.text("customString", customString)));
    }

    /**
     * Returns the same with another {@code MaxSubscriberNum}.
     *
     * @param maxSubscriberNum how many subscribers it may have
     * @return a new value
     */
    public UpdateOfficialAccount withMaxSubscriberNum(long maxSubscriberNum) {
        return new UpdateOfficialAccount(
                members.with("MaxSubscriberNum", Wire.uint32("maxSubscriberNum", maxSubscriberNum)));
    }

    /**
     * Returns it as it goes to the service.
     *
     * @return what is set, by its names on the wire, unmodifiable
     */
    public Map<String, Object> asMap() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UpdateOfficialAccount that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("UpdateOfficialAccount", "Official_Account");
    }
}
