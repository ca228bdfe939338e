package com.xuqm.sdk.friend;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.xuqm.Paging;

/**
 * Whom the acting user does not want to hear from. Who is blocked can neither write to the user nor ask to
 * become a friend (assumed).
 */
public final class Blacklist {

    static {
        InnerAccess.grant(Blacklist.class, Blacklist::new);
    }

    private final Calls calls;

    Blacklist(Calls calls) {
        this.calls = calls;
    }

    /**
     * Lists who is blocked: {@code GET /api/im/blacklist}.
     *
     * @return the entries, by user id (assumed); the service does not page this list
     */
    public PagedCall<BlacklistEntry> list() {
        return calls.pages(() -> RequestSpec.of(BlacklistOperations.LIST), BlacklistEntry.class, Paging.NONE);
    }

    /**
     * Blocks a user: {@code POST /api/im/blacklist}. Blocking twice is no error (assumed).
     *
     * @param userId who is to be blocked
     * @return the entry
     */
    public Call<BlacklistEntry> add(String userId) {
        return calls.call(about(BlacklistOperations.ADD, userId), BlacklistEntry.class);
    }

    /**
     * Stops blocking a user: {@code DELETE /api/im/blacklist}. It is no error if the user was not blocked (assumed).
     *
     * @param userId who is no longer to be blocked
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> remove(String userId) {
        return calls.callForNothing(about(BlacklistOperations.REMOVE, userId));
    }

    /**
     * Tells who blocks whom: {@code GET /api/im/blacklist/check}.
     *
     * @param userId the other user
     * @return whether the caller blocks that user, and the other way round
     */
    public Call<BlacklistCheck> check(String userId) {
        return calls.call(about(BlacklistOperations.CHECK, userId), BlacklistCheck.class);
    }

    private static RequestSpec about(Operation operation, String userId) {
        return RequestSpec.of(operation).query("blockedUserId", Checks.id("userId", userId));
    }
}
