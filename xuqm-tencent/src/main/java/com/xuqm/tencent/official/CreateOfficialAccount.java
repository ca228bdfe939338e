package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to create an official account.
 */
public final class CreateOfficialAccount {

    private static final Members NONE = Members.named(
            "Owner_Account",
            "OfficialAccountUserID",
            "Name",
            "Introduction",
            "FaceUrl",
            "MaxSubscriberNum",
            "Organization",
            "CustomString");

    private final Members members;

    private CreateOfficialAccount(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param ownerAccount the owner
     * @param name the name
     * @return a new value
     */
    public static CreateOfficialAccount of(String ownerAccount, String name) {
        return new CreateOfficialAccount(NONE.with("Owner_Account", Checks.id("ownerAccount", ownerAccount))
                .with("Name", Checks.id("name", name)));
    }

    /**
     * Returns the same with another {@code OfficialAccountUserID}.
     *
     * @param officialAccountUserId the official account
     * @return a new value
     */
    public CreateOfficialAccount withOfficialAccountUserId(String officialAccountUserId) {
        return new CreateOfficialAccount(
                members.with("OfficialAccountUserID", Checks.id("officialAccountUserId", officialAccountUserId)));
    }

    /**
     * Returns the same with another {@code Introduction}.
     *
     * @param introduction what it is about
     * @return a new value
     */
    public CreateOfficialAccount withIntroduction(String introduction) {
        return new CreateOfficialAccount(members.with("Introduction", Checks.text("introduction", introduction)));
    }

    /**
     * Returns the same with another {@code FaceUrl}.
     *
     * @param faceUrl the URL of the picture
     * @return a new value
     */
    public CreateOfficialAccount withFaceUrl(String faceUrl) {
        return new CreateOfficialAccount(members.with("FaceUrl", Checks.text("faceUrl", faceUrl)));
    }

    /**
     * Returns the same with another {@code MaxSubscriberNum}.
     *
     * @param maxSubscriberNum how many subscribers it may have
     * @return a new value
     */
    public CreateOfficialAccount withMaxSubscriberNum(long maxSubscriberNum) {
        return new CreateOfficialAccount(
                members.with("MaxSubscriberNum", Wire.uint32("maxSubscriberNum", maxSubscriberNum)));
    }

    /**
     * Returns the same with another {@code Organization}.
     *
     * @param organization the organisation behind it
     * @return a new value
     */
    public CreateOfficialAccount withOrganization(String organization) {
        return new CreateOfficialAccount(members.with("Organization", Checks.text("organization", organization)));
    }

    /**
     * Returns the same with another {@code CustomString}.
     *
     * @param customString a text of the app's own
     * @return a new value
     */
    public CreateOfficialAccount withCustomString(String customString) {
        return new CreateOfficialAccount(members.with("CustomString", Checks.text("customString", customString)));
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
        return other instanceof CreateOfficialAccount that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("CreateOfficialAccount", "Owner_Account");
    }
}
