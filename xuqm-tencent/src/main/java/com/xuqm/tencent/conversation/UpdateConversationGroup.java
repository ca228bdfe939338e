package com.xuqm.tencent.conversation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to change conversation groups.
 */
public final class UpdateConversationGroup {

    private static final Members NONE = Members.named("From_Account", "UpdateType", "UpdateGroup");

    private final Members members;

    private UpdateConversationGroup(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param fromAccount the account in whose name it is done
     * @param updateGroup what changes
     * @return a new value
     */
    public static UpdateConversationGroup of(String fromAccount, ConversationGroupUpdate updateGroup) {
        return new UpdateConversationGroup(NONE.with("From_Account", Checks.id("fromAccount", fromAccount))
                .with("UpdateGroup", Checks.notNull("updateGroup", updateGroup).asMap()));
    }

    /**
     * Returns the same with another {@code UpdateType}.
     *
     * @param updateType the service's {@code UpdateType}
     * @return a new value
     */
    public UpdateConversationGroup withUpdateType(long updateType) {
        return new UpdateConversationGroup(members.with("UpdateType", Wire.uint32("updateType", updateType)));
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
        return other instanceof UpdateConversationGroup that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("UpdateConversationGroup", "From_Account");
    }
}
