package com.xuqm.emulator.internal.tencent.group;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Members of a Community who may do the same, with what they may do in its topics. */
final class PermissionGroup {

    final String id;
    final Set<String> members = new LinkedHashSet<>();
    final Map<String, Long> topics = new LinkedHashMap<>();
    String name;
    String custom = "";
    long permission;

    PermissionGroup(String id, String name, long permission) {
        this.id = id;
        this.name = name;
        this.permission = permission;
    }
}
