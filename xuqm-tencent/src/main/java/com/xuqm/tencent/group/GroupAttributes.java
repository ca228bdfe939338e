package com.xuqm.tencent.group;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;

/** Attributes of groups: up to 16 texts with a name. */
public final class GroupAttributes {

    static {
        InnerAccess.grant(GroupAttributes.class, GroupAttributes::new);
    }

    private final Calls calls;

    GroupAttributes(Calls calls) {
        this.calls = calls;
    }

    /**
     * Gets attributes of a group: {@code POST /v4/group_open_attr_http_svc/get_group_attr}.
     *
     * <p>Other service name (group_open_attr_http_svc) than the writing commands. Answer list GroupAttrAry, request list GroupAttr; members
     * key and value are lower case on the wire. The service's documents have it.
     *
     * @param groupId the group
     * @return the call
     */
    public Call<GroupAttributeList> get(String groupId) {
        return calls.call(
                RequestSpec.of(GroupAttributesOperations.GET)
                        .json(Wire.members("GroupId", Checks.id("groupId", groupId))),
                GroupAttributeList.class);
    }

    /**
     * Replaces all attributes of a group: {@code POST /v4/group_open_http_svc/set_group_attr}.
     *
     * <p>Replaces all. Attribute writes at most 5 per second and group (10049). 10045 key, 10046 value, 10047 count, 10048 total. The
     * service's documents have it.
     *
     * @param groupId the group
     * @param attributes names and values: at most 16 names of 32 bytes, values of 4,000 bytes, 16,000 bytes in all
     * @return the call
     */
    public Call<Done> replaceAll(String groupId, Map<String, String> attributes) {
        return calls.callForNothing(RequestSpec.of(GroupAttributesOperations.REPLACE_ALL)
                .json(Wire.members(
                        "GroupId",
                        Checks.id("groupId", groupId),
                        "GroupAttr",
                        Wire.attributes(Checks.texts("attributes", attributes)))));
    }

    /**
     * Adds or change attributes of a group: {@code POST /v4/group_open_http_svc/modify_group_attr}.
     *
     * <p>Adds or changes the named keys. 10056 concurrent write. The service's documents have it.
     *
     * @param groupId the group
     * @param attributes names and values: at most 16 names of 32 bytes, values of 4,000 bytes, 16,000 bytes in all
     * @return the call
     */
    public Call<Done> put(String groupId, Map<String, String> attributes) {
        return calls.callForNothing(RequestSpec.of(GroupAttributesOperations.PUT)
                .json(Wire.members(
                        "GroupId",
                        Checks.id("groupId", groupId),
                        "GroupAttr",
                        Wire.attributes(Checks.texts("attributes", attributes)))));
    }

    /**
     * Deletes all attributes of a group: {@code POST /v4/group_open_http_svc/clear_group_attr}.
     *
     * <p>The service's documents have it.
     *
     * @param groupId the group
     * @return the call
     */
    public Call<Done> clear(String groupId) {
        return calls.callForNothing(RequestSpec.of(GroupAttributesOperations.CLEAR)
                .json(Wire.members("GroupId", Checks.id("groupId", groupId))));
    }

    /**
     * Deletes attributes of a group: {@code POST /v4/group_open_http_svc/delete_group_attr}.
     *
     * <p>GroupAttrAry[]{key}; deletes the named keys. Page 1047/59499 of the service's documents.
     *
     * @param groupId the group
     * @param keys the name; 1 to 16 of them
     * @return the call
     */
    public Call<Done> delete(String groupId, Collection<String> keys) {
        return calls.callForNothing(RequestSpec.of(GroupAttributesOperations.DELETE)
                .json(Wire.members(
                        "GroupId",
                        Checks.id("groupId", groupId),
                        "GroupAttrAry",
                        Wire.objects("key", Checks.ids("keys", keys, 16)))));
    }
}
