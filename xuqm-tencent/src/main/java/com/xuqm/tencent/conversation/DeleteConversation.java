package com.xuqm.tencent.conversation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to delete a conversation.
 */
public final class DeleteConversation {

    private static final Members NONE = Members.named("From_Account", "Type", "To_Account", "ToGroupid", "ClearRamble");

    private final Members members;

    private DeleteConversation(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param fromAccount the account in whose name it is done
     * @param type the type
     * @return a new value
     */
    public static DeleteConversation of(String fromAccount, long type) {
        return new DeleteConversation(NONE.with("From_Account", Checks.id("fromAccount", fromAccount))
                .with("Type", Wire.uint32("type", type)));
    }

    /**
     * Returns the same with another {@code To_Account}.
     *
     * @param toAccount the account to which it is done
     * @return a new value
     */
    public DeleteConversation withToAccount(String toAccount) {
        return new DeleteConversation(members.with("To_Account", Checks.id("toAccount", toAccount)));
    }

    /**
     * Returns the same with another {@code ToGroupid}.
     *
     * @param toGroupId the group, for a conversation in a group
     * @return a new value
     */
    public DeleteConversation withToGroupId(String toGroupId) {
        return new DeleteConversation(members.with("ToGroupid", Checks.text("toGroupId", toGroupId)));
    }

    /**
     * Returns the same with another {@code ClearRamble}.
     *
     * @param clearRamble whether its history is deleted, too
     * @return a new value
     */
    public DeleteConversation withClearRamble(boolean clearRamble) {
        return new DeleteConversation(members.with("ClearRamble", clearRamble ? 1L : 0L));
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
        return other instanceof DeleteConversation that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("DeleteConversation", "From_Account", "To_Account");
    }
}
