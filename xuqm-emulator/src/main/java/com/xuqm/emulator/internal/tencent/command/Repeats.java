package com.xuqm.emulator.internal.tencent.command;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was answered to a key lately: whoever sends it again within the window gets the same answer, and nothing is done again. */
public final class Repeats {

    private static final int MOST = 100_000;

    private final long windowMillis;
    private final Map<String, Done> done = new LinkedHashMap<>();

    /**
     * Creates an empty memory.
     *
     * @param windowMillis how long it remembers
     */
    public Repeats(long windowMillis) {
        this.windowMillis = windowMillis;
    }

    /** What was answered to a key within the window before a time, or null. */
    public @Nullable JsonObject answered(String key, long millis) {
        Done earlier = done.get(key);
        return earlier == null || millis - earlier.millis >= windowMillis ? null : earlier.answer;
    }

    /** Remembers what is answered to a key. */
    public JsonObject remember(String key, long millis, JsonObject answer) {
        done.remove(key);
        done.put(key, new Done(millis, answer));
        if (done.size() > MOST) {
            done.remove(done.keySet().iterator().next());
        }
        return answer;
    }

    private record Done(long millis, JsonObject answer) {}
}
