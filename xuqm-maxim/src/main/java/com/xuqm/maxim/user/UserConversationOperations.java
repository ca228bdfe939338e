package com.xuqm.maxim.user;

import com.xuqm.maxim.internal.Routes;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link UserConversations}. */
public final class UserConversationOperations {

    /** Puts a conversation at the top. */
    public static final Operation PIN =
            Routes.token("userConversations.pin", HttpMethod.POST, "/user/conversation/pin", RetryClass.IDEMPOTENT);

    /** Ends that. */
    public static final Operation UNPIN =
            Routes.token("userConversations.unpin", HttpMethod.POST, "/user/conversation/unpin", RetryClass.IDEMPOTENT);

    /** Lists the conversations at the top. */
    public static final Operation LIST_PINNED = Routes.token(
            "userConversations.listPinned", HttpMethod.GET, "/user/conversation/pin_list", RetryClass.IDEMPOTENT);

    private UserConversationOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(PIN, UNPIN, LIST_PINNED);
    }
}
