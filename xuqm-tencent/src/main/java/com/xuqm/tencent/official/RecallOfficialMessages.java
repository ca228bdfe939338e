package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to recall an official account.
 */
public final class RecallOfficialMessages {

    private static final Members NONE = Members.named("Official_Account", "MsgKeyList", "Reason");

    private final Members members;

    private RecallOfficialMessages(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param officialAccount the official account
     * @param msgKeys the keys of the messages; 1 to 10 of them
     * @return a new value
     */
    public static RecallOfficialMessages of(String officialAccount, Collection<String> msgKeys) {
        return new RecallOfficialMessages(NONE.with("Official_Account", Checks.id("officialAccount", officialAccount))
                .with("MsgKeyList", Checks.ids("msgKeys", msgKeys, 10)));
    }

    /**
     * Returns the same with another {@code Reason}.
     *
     * @param reason why, at most 100 bytes
     * @return a new value
     */
    public RecallOfficialMessages withReason(String reason) {
        return new RecallOfficialMessages(members.with("Reason", Checks.text("reason", reason)));
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
        return other instanceof RecallOfficialMessages that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("RecallOfficialMessages", "Official_Account");
    }
}
