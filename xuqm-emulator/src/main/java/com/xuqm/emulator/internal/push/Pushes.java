package com.xuqm.emulator.internal.push;

import com.google.gson.JsonObject;
import com.xuqm.emulator.inspect.SentPush;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.event.Events;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pushes asked for, and the sending of them. */
public final class Pushes {

    private final Devices devices;
    private final PushLog log;
    private final Events events;
    private final boolean knowsRepetitions;
    private final List<SentPush> sent = new ArrayList<>();
    private final Map<String, JsonObject> answers = new HashMap<>();

    /**
     * Creates a sender.
     *
     * @param devices the devices
     * @param events told of each push
     * @param knowsRepetitions whether a push with an id of its own goes out only once
     */
    public Pushes(Devices devices, Events events, boolean knowsRepetitions) {
        this.knowsRepetitions = knowsRepetitions;
        this.events = events;
        this.devices = devices;
        this.log = devices.log();
    }

    /** Sends a push to all devices of an account, unless it was sent under the same id before. */
    JsonObject sendOnce(
            @Nullable String clientMsgId,
            Account to,
            String title,
            String text,
            @Nullable JsonObject payload,
            long now) {
        if (clientMsgId == null || !knowsRepetitions) {
            return send(to, title, text, payload, now);
        }
        JsonObject before = answers.get(clientMsgId);
        if (before == null) {
            before = send(to, title, text, payload, now);
            answers.put(clientMsgId, before);
        }
        return before.deepCopy();
    }

    /** Sends a push to all devices of an account. */
    JsonObject send(Account to, String title, String text, @Nullable JsonObject payload, long now) {
        String pushId = "push_" + (sent.size() + 1);
        int deviceCount = devices.of(to).size();
        String payloadText = payload == null ? "{}" : payload.toString();
        sent.add(new SentPush(pushId, to.userId(), title, text, payloadText, deviceCount));
        events.publish(
                "push.sent",
                () -> JsonFields.start()
                        .put("pushId", pushId)
                        .put("userId", to.userId())
                        .put("deviceCount", deviceCount)
                        .json());
        devices.of(to).forEach(device -> log.note(device, "SEND", pushId, null, now));
        return JsonFields.start()
                .put("pushId", pushId)
                .put("deviceCount", deviceCount)
                .put("status", deviceCount > 0 ? "SENT" : "NO_DEVICE")
                .json();
    }

    /**
     * Sends a push to all devices of an account, if it has any.
     *
     * @param to the account
     * @param title its title
     * @param text what it says
     * @param payload what goes along
     * @param now the time
     */
    public void sendToDevices(Account to, String title, String text, JsonObject payload, long now) {
        if (!devices.of(to).isEmpty()) {
            send(to, title, text, payload, now);
        }
    }

    /** Whether a push went to a device, so that the device may say what became of it. */
    boolean wentTo(String pushId, Device device) {
        return !log.select(entry -> entry.action().equals("SEND")
                        && pushId.equals(entry.pushId())
                        && entry.device().deviceId().equals(device.deviceId())
                        && entry.device().owner() == device.owner())
                .isEmpty();
    }

    /** When a push last went to a device of an account, or null. */
    @Nullable
    Long lastTo(Account account) {
        List<PushLog.Entry> found = log.select(
                entry -> entry.action().equals("SEND") && entry.device().owner() == account);
        return found.isEmpty() ? null : found.get(0).createdAt();
    }

    /**
     * How many pushes were asked for.
     *
     * @return the number
     */
    public int count() {
        return sent.size();
    }

    /**
     * The latest pushes.
     *
     * @param limit how many at most
     * @return an unmodifiable copy, newest first
     */
    public List<SentPush> latest(int limit) {
        List<SentPush> latest = new ArrayList<>(sent.subList(Math.max(0, sent.size() - limit), sent.size()));
        Collections.reverse(latest);
        return List.copyOf(latest);
    }

    /**
     * The pushes asked for.
     *
     * @return an unmodifiable copy, oldest first
     */
    public List<SentPush> sent() {
        return List.copyOf(sent);
    }
}
