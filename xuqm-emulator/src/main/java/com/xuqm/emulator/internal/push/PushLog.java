package com.xuqm.emulator.internal.push;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.PageRequest;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.record.Recent;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What was done with devices, the latest of it, in the order in which it was done. */
final class PushLog {

    private static final int KEPT = 100_000;

    private final Recent<Entry> entries = new Recent<>(KEPT);

    /**
     * One thing done with one device.
     *
     * @param number its number, from 1
     * @param device the device as it was then
     * @param action {@code REGISTER}, {@code UNREGISTER}, {@code SEND} or {@code RECEIPT}
     * @param pushId the push it was about, or null
     * @param detail more, in words, or null
     * @param createdAt when
     */
    record Entry(
            long number,
            Device device,
            String action,
            @Nullable String pushId,
            @Nullable String detail,
            long createdAt) {
        JsonObject toJson() {
            return JsonFields.start()
                    .put("id", "plog_" + number)
                    .put("userId", device.owner().userId())
                    .put("deviceId", device.deviceId())
                    .put("vendor", device.vendor())
                    .put("action", action)
                    .put("success", true)
                    .put("pushId", pushId)
                    .put("detail", detail)
                    .put("createdAt", createdAt)
                    .json();
        }
    }

    void note(Device device, String action, @Nullable String pushId, @Nullable String detail, long now) {
        entries.add(new Entry(entries.count() + 1, device, action, pushId, detail, now));
    }

    /** The entries that a condition holds for, newest first. */
    List<Entry> select(Predicate<Entry> condition) {
        return entries.newestFirst(condition);
    }

    /** The page of a log that a request asks for. */
    JsonElement page(ApiRequest request) {
        String userId = request.query().optional("userId");
        String deviceId = request.query().optional("deviceId");
        List<Entry> found = select(
                entry -> (userId == null || userId.equals(entry.device().owner().userId()))
                        && (deviceId == null || deviceId.equals(entry.device().deviceId())));
        return PageRequest.of(request.query()).cut(found, Entry::toJson);
    }
}
