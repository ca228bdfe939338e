package com.xuqm.emulator.internal.tencent.message;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.Rate;
import com.xuqm.emulator.internal.tencent.command.Rates;
import com.xuqm.emulator.internal.tencent.command.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys and values that hang on one message, each with the number of its last change. */
public final class Extensions {

    private static final int KEYS = 20;
    private static final int PAGE = 200;
    private static final int KEY_BYTES = 100;
    private static final int VALUE_BYTES = 1_000;
    private static final Rate WRITES = new Rate(200, 60, 23003);

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private long latest;
    private long cleared;

    /** Creates none. */
    public Extensions() {}

    private record Entry(@Nullable String value, long seq) {}

    /**
     * Changes some.
     *
     * @param args the body of the command
     * @param rates counts how often this message's are changed
     * @param message what the message is called in the count
     * @return what the answer holds
     */
    public JsonObject set(Args args, Rates rates, String message) {
        rates.count("writing extensions of " + message, WRITES, args.millis());
        int operation = (int) args.number("OperateType", 1, 3);
        if (operation == 3) {
            entries.clear();
            cleared = ++latest;
            return new JsonObject();
        }
        JsonArray results = new JsonArray();
        for (Args item : args.objects("ExtensionList", KEYS)) {
            String key = item.text("Key");
            item.limited("Key", KEY_BYTES);
            String value = item.limited("Value", VALUE_BYTES);
            Entry entry = entries.get(key);
            long seq = entry == null ? 0 : entry.seq();
            int code = item.has("Seq") && item.number("Seq", 0, Long.MAX_VALUE) != seq ? 23001 : 0;
            if (code == 0) {
                seq = ++latest;
                entries.put(key, new Entry(operation == 1 ? value : null, seq));
            }
            Entry now = entries.get(key);
            results.add(JsonFields.start()
                    .put("ErrorCode", code)
                    .put("Extension", json(key, now == null ? new Entry(null, 0) : now))
                    .json());
        }
        return JsonFields.start().put("ExtensionList", results).json();
    }

    private static JsonObject json(String key, Entry entry) {
        JsonFields fields = JsonFields.start().put("Key", key);
        return (entry.value() == null ? fields : fields.put("Value", entry.value()))
                .put("Seq", entry.seq())
                .json();
    }

    /** Those whose last change has a number or a higher one, in the order of their changes. */
    public JsonObject get(Args args) {
        long start = args.numberOr("StartSeq", 0, 0, Long.MAX_VALUE);
        List<Map.Entry<String, Entry>> changed = new ArrayList<>(entries.entrySet());
        changed.removeIf(entry -> entry.getValue().seq() < start);
        changed.sort(Comparator.comparingLong(entry -> entry.getValue().seq()));
        JsonArray list = new JsonArray();
        changed.stream().limit(PAGE).forEach(entry -> list.add(json(entry.getKey(), entry.getValue())));
        return JsonFields.start()
                .put("ExtensionList", list)
                .put("CompleteFlag", changed.size() <= PAGE ? 1 : 0)
                .put("LatestSeq", latest)
                .put("ClearSeq", cleared)
                .json();
    }

    /** A refusal for a message that takes no extensions. */
    public static com.xuqm.emulator.internal.http.Refusal unsupported() {
        return Refused.with(23002, "the message was sent without SupportMessageExtension");
    }
}
