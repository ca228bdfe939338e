package com.xuqm.emulator.internal.tencent.group;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.tencent.command.Args;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Leaves of an answer what the caller wants to see. */
final class Filters {

    private Filters() {}

    /** Keeps the members named by a filter, and those that say of what it is; all if there is no filter. */
    static JsonObject keep(JsonObject whole, Args args, String filter, List<String> always) {
        List<String> wanted = new ArrayList<>(args.textsOrNone(filter, 100));
        if (wanted.isEmpty()) {
            return whole;
        }
        wanted.addAll(always);
        JsonObject kept = new JsonObject();
        for (Map.Entry<String, JsonElement> member : whole.entrySet()) {
            if (wanted.contains(member.getKey())) {
                kept.add(member.getKey(), member.getValue());
            }
        }
        return kept;
    }
}
