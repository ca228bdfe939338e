package com.xuqm.tencent.friend;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link Follows}. */
public final class FollowsOperations {

    /** Follows users. */
    public static final Operation FOLLOW = Commands.idempotent("follow.add", "follow/follow_add");

    /** Follows users no more. */
    public static final Operation UNFOLLOW = Commands.idempotent("follow.delete", "follow/follow_delete");

    /** Checks who follows whom. */
    public static final Operation CHECK = Commands.idempotent("follow.check", "follow/follow_check");

    /** Lists fans, or whom a user follows. */
    public static final Operation LIST = Commands.idempotent("follow.page", "follow/follow_get");

    /** Counts fans, and whom users follow. */
    public static final Operation COUNTS = Commands.idempotent("follow.getInfo", "follow/follow_get_info");

    private FollowsOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(FOLLOW, UNFOLLOW, CHECK, LIST, COUNTS);
    }
}
