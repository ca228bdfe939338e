package com.xuqm.emulator.internal.tencent.relation;

import com.google.gson.JsonElement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a user keeps of a friend. */
final class Friend {

    final long addedAt;
    final Set<String> groups = new LinkedHashSet<>();

    /** Remark, source, wording and custom fields, by their tags. */
    final Map<String, JsonElement> fields = new LinkedHashMap<>();

    Friend(long addedAt) {
        this.addedAt = addedAt;
    }
}
