package com.xuqm.emulator.internal.maxim;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.List;
import java.util.function.LongConsumer;

/** What becomes of several things, each of which may fail by itself. */
final class Items {

    private Items() {}

    /** Does something to each, and tells of each whether it was done. */
    static JsonArray each(String idName, List<Long> ids, LongConsumer deed) {
        JsonArray results = new JsonArray();
        for (long id : ids) {
            results.add(one(idName, id, () -> deed.accept(id)));
        }
        return results;
    }

    /** Does something, and tells whether it was done. */
    static JsonObject one(String idName, long id, Runnable deed) {
        JsonFields result = JsonFields.start().put(idName, id);
        try {
            deed.run();
            return result.put("result", "success").json();
        } catch (Refusal e) {
            return result.put("result", "fail").put("reason", e.reason()).json();
        }
    }

    /** Does something, and tells it in the words that routes of users have. */
    static JsonObject flagged(JsonFields result, Runnable deed) {
        try {
            deed.run();
            return result.put("success", true).json();
        } catch (Refusal e) {
            return result.put("success", false).put("reason", e.reason()).json();
        }
    }
}
