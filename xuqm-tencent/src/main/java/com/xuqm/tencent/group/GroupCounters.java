package com.xuqm.tencent.group;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;

/** Counters of groups: up to 20 numbers with a name. */
public final class GroupCounters {

    static {
        InnerAccess.grant(GroupCounters.class, GroupCounters::new);
    }

    private final Calls calls;

    GroupCounters(Calls calls) {
        this.calls = calls;
    }

    /**
     * Gets counters of a group: {@code POST /v4/group_open_http_svc/get_group_counter}.
     *
     * <p>GroupCounterKeys optional; GroupCounter[]{Key,Value int64}. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<GroupCounterList> get(GetCounters request) {
        return calls.call(
                RequestSpec.of(GroupCountersOperations.GET)
                        .json(Checks.notNull("request", request).asMap()),
                GroupCounterList.class);
    }

    /**
     * Changes counters of a group: {@code POST /v4/group_open_http_svc/update_group_counter}.
     *
     * <p>Value int64. A missing key starts at 0. The service's documents have it.
     *
     * @param request what to do
     * @return the call
     */
    public Call<GroupCounterList> update(UpdateCounters request) {
        return calls.call(
                RequestSpec.of(GroupCountersOperations.UPDATE)
                        .json(Checks.notNull("request", request).asMap()),
                GroupCounterList.class);
    }

    /**
     * Deletes counters of a group: {@code POST /v4/group_open_http_svc/delete_group_counter}.
     *
     * <p>TRAP: without GroupCounterKeys every counter of the group is deleted. The service's documents have it.
     *
     * @param groupId the group
     * @param groupCounterKeys the names of counters; 1 to 20 of them
     * @return the call
     */
    public Call<Done> delete(String groupId, Collection<String> groupCounterKeys) {
        return calls.callForNothing(RequestSpec.of(GroupCountersOperations.DELETE)
                .json(Wire.members(
                        "GroupId",
                        Checks.id("groupId", groupId),
                        "GroupCounterKeys",
                        Checks.ids("groupCounterKeys", groupCounterKeys, 20))));
    }
}
