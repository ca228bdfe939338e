package com.xuqm.maxim.roster;

import com.xuqm.maxim.internal.Routes;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link Roster}. */
public final class RosterOperations {

    /** Lists the caller's friends. */
    public static final Operation LIST =
            Routes.token("roster.list", HttpMethod.GET, "/roster/list", RetryClass.IDEMPOTENT);

    /** Reads several friends. */
    public static final Operation GET_ALL =
            Routes.token("roster.getAll", HttpMethod.POST, "/roster/list", RetryClass.IDEMPOTENT);

    /** Reads a user as the caller sees them. */
    public static final Operation GET = Routes.token("roster.get", HttpMethod.GET, "/roster/id", RetryClass.IDEMPOTENT);

    /** Finds a user by the name with which they sign in. */
    public static final Operation FIND_BY_NAME =
            Routes.token("roster.findByName", HttpMethod.GET, "/roster/name", RetryClass.IDEMPOTENT);

    /** Finds a user by their telephone number. */
    public static final Operation FIND_BY_MOBILE =
            Routes.token("roster.findByMobile", HttpMethod.GET, "/roster/mobile", RetryClass.IDEMPOTENT);

    /** Asks whether a user may write to another. */
    public static final Operation MAY_MESSAGE =
            Routes.token("roster.mayMessage", HttpMethod.GET, "/roster/may_message", RetryClass.IDEMPOTENT);

    /** Changes what is kept of a friend. */
    public static final Operation UPDATE =
            Routes.token("roster.update", HttpMethod.POST, "/roster/ext", RetryClass.IDEMPOTENT);

    /** Ends being friends. */
    public static final Operation DELETE =
            Routes.token("roster.delete", HttpMethod.POST, "/roster/delete", RetryClass.IDEMPOTENT);

    /** Asks somebody to become friends. */
    public static final Operation ADD =
            Routes.token("roster.add", HttpMethod.POST, "/roster/apply", RetryClass.NOT_IDEMPOTENT);

    /** Asks several users to become friends. */
    public static final Operation ADD_ALL =
            Routes.token("roster.addAll", HttpMethod.POST, "/roster/apply/batch", RetryClass.NOT_IDEMPOTENT);

    /** Lists the requests to the caller to become friends. */
    public static final Operation LIST_REQUESTS =
            Routes.token("roster.listRequests", HttpMethod.GET, "/roster/apply/list", RetryClass.IDEMPOTENT);

    /** Accepts a request to become friends. */
    public static final Operation ACCEPT =
            Routes.token("roster.accept", HttpMethod.POST, "/roster/accept", RetryClass.IDEMPOTENT);

    /** Refuses a request to become friends. */
    public static final Operation DECLINE =
            Routes.token("roster.decline", HttpMethod.POST, "/roster/decline", RetryClass.IDEMPOTENT);

    /** Blocks a user. */
    public static final Operation BLOCK =
            Routes.token("roster.block", HttpMethod.POST, "/roster/block", RetryClass.IDEMPOTENT);

    /** Ends blocking a user. */
    public static final Operation UNBLOCK =
            Routes.token("roster.unblock", HttpMethod.POST, "/roster/unblock", RetryClass.IDEMPOTENT);

    /** Lists whom the caller blocks. */
    public static final Operation LIST_BLOCKED =
            Routes.token("roster.listBlocked", HttpMethod.GET, "/roster/blocked_list", RetryClass.IDEMPOTENT);

    /** Makes users friends of the caller. */
    public static final Operation ADD_FRIENDS =
            Routes.token("roster.addFriends", HttpMethod.POST, "/user/add_roster", RetryClass.NOT_IDEMPOTENT);

    /** Lists the caller's friends with their names. */
    public static final Operation LIST_FRIENDS =
            Routes.token("roster.listFriends", HttpMethod.GET, "/user/rosters", RetryClass.IDEMPOTENT);

    private RosterOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(
                LIST,
                GET_ALL,
                GET,
                FIND_BY_NAME,
                FIND_BY_MOBILE,
                MAY_MESSAGE,
                UPDATE,
                DELETE,
                ADD,
                ADD_ALL,
                LIST_REQUESTS,
                ACCEPT,
                DECLINE,
                BLOCK,
                UNBLOCK,
                LIST_BLOCKED,
                ADD_FRIENDS,
                LIST_FRIENDS);
    }
}
