package com.xuqm.emulator.internal.tencent;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.http.Answer;
import com.xuqm.emulator.internal.http.Dialect;
import com.xuqm.emulator.internal.http.Framing;
import com.xuqm.emulator.internal.http.JsonPayload;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import org.jspecify.annotations.Nullable;

/** The frame of Tencent's answers: {@code ActionStatus}, {@code ErrorCode} and {@code ErrorInfo} beside the result, under HTTP 200. */
public final class TencentFraming implements Framing, Dialect {

    /** The commands of this service answer without {@code ActionStatus}. */
    private static final String BARE = "/v4/openconfigsvr/";

    private static final int UNKNOWN_PATH = 60009;
    private static final int TOO_LONG = 93000;
    private static final int BAD_HTTP = 60002;

    /** Creates the frame. */
    public TencentFraming() {}

    /**
     * An answer that tells of success.
     *
     * @param result what it holds beside
     * @return the answer
     */
    static Answer success(JsonObject result) {
        JsonObject frame = frame("OK", 0, "");
        result.entrySet().forEach(member -> frame.add(member.getKey(), member.getValue()));
        return Answer.json(200, frame);
    }

    private static JsonObject frame(String status, int code, String info) {
        JsonObject frame = new JsonObject();
        frame.addProperty("ActionStatus", status);
        frame.addProperty("ErrorCode", code);
        frame.addProperty("ErrorInfo", info);
        return frame;
    }

    @Override
    public Answer nothing() {
        return success(new JsonObject());
    }

    @Override
    public Answer refusal(Refusal refusal) {
        int code = switch (refusal.code()) {
            case 404 -> UNKNOWN_PATH;
            case 413 -> TOO_LONG;
            case 400, 405, 411, 414, 415, 431 -> BAD_HTTP;
            default -> refusal.code();
        };
        int status = refusal.status() >= 500 ? refusal.status() : 200;
        return Answer.json(status, frame("FAIL", code, refusal.reason()));
    }

    @Override
    public String beforeText() {
        return "{\"ActionStatus\":\"OK\",\"ErrorCode\":0,\"ErrorInfo\":\"";
    }

    @Override
    public String afterText() {
        return "\"}";
    }

    @Override
    public Answer say(Answer answer, @Nullable Route route, String requestId) {
        if (route == null || !route.template().startsWith(BARE) || !(answer.payload() instanceof JsonPayload json)) {
            return answer;
        }
        JsonObject bare = json.frame().deepCopy();
        bare.remove("ActionStatus");
        return Answer.json(answer.status(), bare);
    }
}
