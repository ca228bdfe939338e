package com.xuqm.emulator.internal.group;

import com.google.gson.JsonElement;
import com.xuqm.emulator.internal.http.ApiRequest;

/** Changes the values that an application keeps with a group. */
public final class GroupAttributes {

    private static final int MAX_KEYS_AT_ONCE = 500;

    private GroupAttributes() {}

    /**
     * Sets what the body names.
     *
     * @param group the group
     * @param request the request
     * @return the group
     */
    public static JsonElement update(Group group, ApiRequest request) {
        group.attributes().putAll(request.object().stringMap("attributes"));
        return group.toJson();
    }

    /**
     * Removes what the body names.
     *
     * @param group the group
     * @param request the request
     * @return the group
     */
    public static JsonElement remove(Group group, ApiRequest request) {
        request.object().strings("keys", MAX_KEYS_AT_ONCE).forEach(group.attributes()::remove);
        return group.toJson();
    }
}
