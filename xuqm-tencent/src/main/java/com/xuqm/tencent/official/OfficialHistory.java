package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to read the history of official accounts.
 */
public final class OfficialHistory {

    private static final Members NONE = Members.named("Official_Account", "LastMsgKey", "WithRecalledMsg");

    private final Members members;

    private OfficialHistory(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param officialAccount the official account
     * @return a new value
     */
    public static OfficialHistory of(String officialAccount) {
        return new OfficialHistory(NONE.with("Official_Account", Checks.id("officialAccount", officialAccount)));
    }

    /**
     * Returns the same with another {@code LastMsgKey}.
     *
     * @param lastMsgKey the message after which it goes on
     * @return a new value
     */
    public OfficialHistory withLastMsgKey(String lastMsgKey) {
        return new OfficialHistory(members.with("LastMsgKey", Checks.text("lastMsgKey", lastMsgKey)));
    }

    /**
     * Returns the same with another {@code WithRecalledMsg}.
     *
     * @param withRecalledMsg whether recalled messages come, too
     * @return a new value
     */
    public OfficialHistory withWithRecalledMsg(boolean withRecalledMsg) {
        return new OfficialHistory(members.with("WithRecalledMsg", withRecalledMsg ? 1L : 0L));
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
        return other instanceof OfficialHistory that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("OfficialHistory", "Official_Account");
    }
}
