package com.xuqm.emulator.internal.tencent.relation;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.command.Lists;
import java.util.ArrayList;
import java.util.List;

/** What became of each user named in a command. */
final class Results {

    private final String name;
    private final JsonArray items = new JsonArray();
    private final List<String> failed = new ArrayList<>();

    Results(String name) {
        this.name = name;
    }

    void add(String id, int code, String info) {
        add(JsonFields.start().put("To_Account", id), id, code, info);
    }

    void add(JsonFields item, String id, int code, String info) {
        items.add(item.put("ResultCode", code).put("ResultInfo", info).json());
        if (code != 0) {
            failed.add(id);
        }
    }

    JsonFields fields() {
        JsonFields fields = JsonFields.start().put(name, items);
        return failed.isEmpty() ? fields : fields.put("Fail_Account", Lists.texts(failed));
    }

    /** Without the list of those that failed, for commands that do not have it. */
    JsonObject itemsOnly() {
        return JsonFields.start().put(name, items).json();
    }

    JsonObject json() {
        return fields().json();
    }
}
