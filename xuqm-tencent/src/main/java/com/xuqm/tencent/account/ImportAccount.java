package com.xuqm.tencent.account;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to import an account.
 */
public final class ImportAccount {

    private static final Members NONE = Members.named("UserID", "Nick", "FaceUrl");

    private final Members members;

    private ImportAccount(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param userId the account
     * @return a new value
     */
    public static ImportAccount of(String userId) {
        return new ImportAccount(NONE.with("UserID", Checks.id("userId", userId)));
    }

    /**
     * Returns the same with another {@code Nick}.
     *
     * @param nick the nickname
     * @return a new value
     */
    public ImportAccount withNick(String nick) {
        return new ImportAccount(members.with("Nick", Checks.text("nick", nick)));
    }

    /**
     * Returns the same with another {@code FaceUrl}.
     *
     * @param faceUrl the URL of the picture
     * @return a new value
     */
    public ImportAccount withFaceUrl(String faceUrl) {
        return new ImportAccount(members.with("FaceUrl", Checks.text("faceUrl", faceUrl)));
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
        return other instanceof ImportAccount that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ImportAccount", "UserID");
    }
}
