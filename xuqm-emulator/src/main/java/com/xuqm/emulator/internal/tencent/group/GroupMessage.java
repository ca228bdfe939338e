package com.xuqm.emulator.internal.tencent.group;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.inspect.TencentMessage;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.tencent.message.Extensions;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A message of a group or a topic. */
final class GroupMessage {

    /** What became of it. */
    enum State {
        /** It is there. */
        THERE(0),
        /** It was deleted. */
        DELETED(1),
        /** It was recalled. */
        RECALLED(2);

        /** {@code IsPlaceMsg} of such a message. */
        final int code;

        State(int code) {
            this.code = code;
        }
    }

    final String from;
    final long seq;
    final long random;
    final long time;
    final boolean wantsReceipts;
    final boolean extensible;
    final Extensions extensions = new Extensions();
    final Set<String> readers = new LinkedHashSet<>();
    JsonArray body;

    @Nullable
    String cloudData;

    State state = State.THERE;

    GroupMessage(
            String from, long seq, long random, long time, JsonArray body, boolean wantsReceipts, boolean extensible) {
        this.from = from;
        this.seq = seq;
        this.random = random;
        this.time = time;
        this.body = body;
        this.wantsReceipts = wantsReceipts;
        this.extensible = extensible;
    }

    JsonObject json(boolean withRecalled) {
        boolean shown = state == State.THERE || (state == State.RECALLED && withRecalled);
        return JsonFields.start()
                .put("From_Account", from)
                .put("IsPlaceMsg", state.code)
                .put("IsSystemMsg", 0)
                .put("MsgBody", shown ? body : new JsonArray())
                .put("MsgPriority", 2)
                .put("MsgRandom", random)
                .put("MsgSeq", seq)
                .put("MsgTimeStamp", time)
                .json();
    }

    TencentMessage snapshot(String groupId) {
        return new TencentMessage(
                from,
                null,
                groupId,
                Long.toString(seq),
                seq,
                random,
                time,
                new String(Json.bytes(body), StandardCharsets.UTF_8),
                state == State.RECALLED);
    }
}
