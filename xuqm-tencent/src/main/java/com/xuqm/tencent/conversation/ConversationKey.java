package com.xuqm.tencent.conversation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * Names a conversation: with an account (type 1), or in a group (type 2).
 *
 * @param type the type
 * @param toGroupId the group, for a conversation in a group, {@code null} for none
 * @param toAccount the account to which it is done, {@code null} for none
 */
public record ConversationKey(
        @WireName("Type") long type,
        @WireName("ToGroupId") @Nullable String toGroupId,
        @WireName("To_Account") @Nullable String toAccount) {

    /**
     * Returns the conversation with an account.
     *
     * @param account the account
     * @return the key
     */
    public static ConversationKey withAccount(String account) {
        return new ConversationKey(1, null, Checks.id("account", account));
    }

    /**
     * Returns the conversation in a group.
     *
     * @param groupId the group
     * @return the key
     */
    public static ConversationKey inGroup(String groupId) {
        return new ConversationKey(2, Checks.id("groupId", groupId), null);
    }

    /** The account or the group. */
    String name() {
        return toAccount == null ? String.valueOf(toGroupId) : toAccount;
    }
}
