package com.xuqm.tencent.group;

import com.xuqm.sdk.call.Operation;
import com.xuqm.tencent.internal.Commands;
import java.util.List;

/** The commands of {@link GroupCounters}. */
public final class GroupCountersOperations {

    /** Gets counters of a group. */
    public static final Operation GET =
            Commands.idempotent("groupCounters.get", "group_open_http_svc/get_group_counter");

    /** Changes counters of a group. */
    public static final Operation UPDATE =
            Commands.notIdempotent("groupCounters.update", "group_open_http_svc/update_group_counter");

    /** Deletes counters of a group. */
    public static final Operation DELETE =
            Commands.idempotent("groupCounters.delete", "group_open_http_svc/delete_group_counter");

    private GroupCountersOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(GET, UPDATE, DELETE);
    }
}
