package com.xuqm.tencent.conversation;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.tencent.internal.Wire;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to list conversations.
 */
public final class ListConversations {

    private static final Members NONE = Members.named("From_Account", "AssistFlags");

    private final Members members;

    private ListConversations(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param fromAccount the account in whose name it is done
     * @param assistFlags bits: 1 for pinned ones, 2 for empty ones, 4 for paging through pinned ones
     * @return a new value
     */
    public static ListConversations of(String fromAccount, long assistFlags) {
        return new ListConversations(NONE.with("From_Account", Checks.id("fromAccount", fromAccount))
                .with("AssistFlags", Wire.uint32("assistFlags", assistFlags)));
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
        return other instanceof ListConversations that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("ListConversations", "From_Account");
    }
}
