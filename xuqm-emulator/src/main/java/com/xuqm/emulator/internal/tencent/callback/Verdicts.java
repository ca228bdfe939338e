package com.xuqm.emulator.internal.tencent.callback;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.Refused;
import java.util.List;

/** What replies to callbacks mean. */
public final class Verdicts {

    private Verdicts() {}

    /**
     * Obeys a reply: 0 allows, 1 forbids, 2 drops where that is possible, and a number of the application's own range forbids with it.
     *
     * @param reply the reply
     * @param args what was asked about
     * @param forbidden the code that the caller gets for 1
     * @param from the least number of the application's own
     * @param to the greatest
     * @param droppable whether 2 is possible
     */
    public static void obey(JsonObject reply, Args args, int forbidden, int from, int to, boolean droppable) {
        int code = reply.get("ErrorCode").getAsInt();
        JsonElement info = reply.get("ErrorInfo");
        String why =
                info == null || !info.isJsonPrimitive() || info.getAsString().isEmpty()
                        ? "a callback forbids it"
                        : info.getAsString();
        if (code >= from && code <= to) {
            throw Refused.with(code, why);
        }
        if (code == 1) {
            throw Refused.with(forbidden, why);
        }
        if (code == 2 && droppable) {
            args.drop();
        }
        if (code == 0) {
            for (String member : List.of("MsgBody", "CloudCustomData")) {
                if (droppable && reply.has(member) && !reply.get(member).isJsonNull()) {
                    args.replace(member, reply.get(member));
                }
            }
        }
    }
}
