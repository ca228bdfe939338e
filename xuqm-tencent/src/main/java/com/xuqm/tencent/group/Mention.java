package com.xuqm.tencent.group;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is mentioned: an account, or all.
 */
public final class Mention {

    private static final Members NONE = Members.named("GroupAtAllFlag", "GroupAt_Account");

    private final Members members;

    private Mention(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @return a new value
     */
    public static Mention of() {
        return new Mention(NONE);
    }

    /**
     * Returns the same with another {@code GroupAtAllFlag}.
     *
     * @param groupAtAllFlag the service's {@code GroupAtAllFlag}
     * @return a new value
     */
    public Mention withGroupAtAllFlag(boolean groupAtAllFlag) {
        return new Mention(members.with("GroupAtAllFlag", groupAtAllFlag ? 1L : 0L));
    }

    /**
     * Returns the same with another {@code GroupAt_Account}.
     *
     * @param groupAtAccount the service's {@code GroupAt_Account}
     * @return a new value
     */
    public Mention withGroupAtAccount(String groupAtAccount) {
        return new Mention(members.with("GroupAt_Account", Checks.id("groupAtAccount", groupAtAccount)));
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
        return other instanceof Mention that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("Mention", "GroupAt_Account");
    }
}
