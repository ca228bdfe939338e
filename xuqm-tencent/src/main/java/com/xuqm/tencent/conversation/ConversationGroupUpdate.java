package com.xuqm.tencent.conversation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a group of conversations changes: 1 renames it, 2 changes its conversations.
 */
public final class ConversationGroupUpdate {

    private static final Members NONE =
            Members.named("UpdateGroupType", "OldGroupName", "NewGroupName", "ContactUpdateItem");

    private final Members members;

    private ConversationGroupUpdate(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param updateGroupType the service's {@code UpdateGroupType}
     * @param oldGroupName the service's {@code OldGroupName}
     * @return a new value
     */
    public static ConversationGroupUpdate of(long updateGroupType, String oldGroupName) {
        return new ConversationGroupUpdate(NONE.with("UpdateGroupType", Wire.uint32("updateGroupType", updateGroupType))
                .with("OldGroupName", Checks.text("oldGroupName", oldGroupName)));
    }

    /**
     * Returns the same with another {@code NewGroupName}.
     *
     * @param newGroupName the service's {@code NewGroupName}
     * @return a new value
     */
    public ConversationGroupUpdate withNewGroupName(String newGroupName) {
        return new ConversationGroupUpdate(members.with("NewGroupName", Checks.text("newGroupName", newGroupName)));
    }

    /**
     * Returns the same with another {@code ContactUpdateItem}.
     *
     * @param contactUpdateItems the service's {@code ContactUpdateItem}
     * @return a new value
     */
    public ConversationGroupUpdate withContactUpdateItems(Collection<ConversationUpdate> contactUpdateItems) {
        return new ConversationGroupUpdate(
                members.with("ContactUpdateItem", Checks.elements("contactUpdateItems", contactUpdateItems)));
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
        return other instanceof ConversationGroupUpdate that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ConversationGroupUpdate");
    }
}
