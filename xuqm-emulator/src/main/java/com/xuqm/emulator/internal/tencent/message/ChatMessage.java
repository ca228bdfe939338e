package com.xuqm.emulator.internal.tencent.message;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.inspect.TencentMessage;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A message from one user to another. */
final class ChatMessage {

    final String from;
    final String to;
    final long seq;
    final long random;
    final long time;
    final boolean stored;
    final boolean unread;
    final boolean extensible;
    final Extensions extensions = new Extensions();

    /** Who deleted it from his own store. */
    final Set<String> deletedBy = new HashSet<>();

    JsonArray body;

    @Nullable
    String cloudData;

    boolean recalled;
    boolean read;

    ChatMessage(
            String from,
            String to,
            long seq,
            long random,
            long time,
            JsonArray body,
            @Nullable String cloudData,
            Storage storage) {
        this.from = from;
        this.to = to;
        this.seq = seq;
        this.random = random;
        this.time = time;
        this.body = body;
        this.cloudData = cloudData;
        this.stored = storage.stored();
        this.unread = storage.unread();
        this.extensible = storage.extensible();
    }

    /**
     * How a message is kept.
     *
     * @param stored whether it is kept at all
     * @param unread whether it counts as unread
     * @param extensible whether it takes extensions
     */
    record Storage(boolean stored, boolean unread, boolean extensible) {}

    String key() {
        return seq + "_" + random + "_" + time;
    }

    JsonObject json() {
        JsonFields fields = JsonFields.start()
                .put("From_Account", from)
                .put("To_Account", to)
                .put("MsgSeq", seq)
                .put("MsgRandom", random)
                .put("MsgTimeStamp", time)
                .put("MsgFlagBits", recalled ? 8 : 0)
                .put("IsPeerRead", read ? 1 : 0)
                .put("MsgKey", key())
                .put("MsgBody", body);
        return (cloudData == null ? fields : fields.put("CloudCustomData", cloudData)).json();
    }

    TencentMessage snapshot() {
        return new TencentMessage(
                from,
                to,
                null,
                key(),
                seq,
                random,
                time,
                new String(Json.bytes(body), StandardCharsets.UTF_8),
                recalled);
    }
}
