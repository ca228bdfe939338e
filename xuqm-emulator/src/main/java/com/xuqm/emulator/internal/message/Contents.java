package com.xuqm.emulator.internal.message;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.json.Json;
import java.util.List;
import java.util.Map;

/** Checks that the content of a message fits its kind. A kind not known here may hold anything. */
public final class Contents {

    /** Fields that the JSON content of each kind must have. */
    private static final Map<String, List<String>> REQUIRED_FIELDS = Map.ofEntries(
            Map.entry("IMAGE", List.of("url")),
            Map.entry("AUDIO", List.of("url")),
            Map.entry("VIDEO", List.of("url")),
            Map.entry("FILE", List.of("url")),
            Map.entry("LOCATION", List.of("latitude", "longitude")),
            Map.entry("NOTIFY", List.of("text")),
            Map.entry("RICH_TEXT", List.of()),
            Map.entry("CALL_AUDIO", List.of("callId", "action")),
            Map.entry("CALL_VIDEO", List.of("callId", "action")),
            Map.entry("FORWARD", List.of("messageId")),
            Map.entry("QUOTE", List.of("messageId", "text")),
            Map.entry("MERGE", List.of("title", "messages")));

    private Contents() {}

    /**
     * Checks a content.
     *
     * @param msgType kind of the message
     * @param content its content
     * @throws Refusal 400 if the content does not fit
     */
    public static void check(String msgType, String content) {
        if (msgType.equals("TEXT") && content.isEmpty()) {
            throw Refusal.badRequest("field content is empty");
        }
        List<String> fields = REQUIRED_FIELDS.get(msgType);
        if (fields == null) {
            return;
        }
        JsonObject object = Json.parseObject(content);
        if (object == null) {
            throw Refusal.badRequest("field content of " + msgType + " must be a JSON object as text");
        }
        for (String field : fields) {
            require(object.has(field), msgType, field);
        }
        if (msgType.equals("RICH_TEXT")) {
            require(object.has("html") || object.has("text"), msgType, "html or text");
        }
    }

    private static void require(boolean present, String msgType, String field) {
        if (!present) {
            throw Refusal.badRequest("field content of " + msgType + " must hold " + field);
        }
    }
}
