package com.xuqm.emulator.internal.tencent.message;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.tencent.command.Args;
import com.xuqm.emulator.internal.tencent.command.Refused;

/** What messages consist of. */
public final class Elements {

    /** How long a message may be, as JSON in UTF-8. */
    public static final int MOST_BYTES = 12 * 1024;

    private static final String CUSTOM = "TIMCustomElem";

    private Elements() {}

    /**
     * The elements of a message.
     *
     * @param args the body of a command
     * @param malformed code of a body that is no list of elements
     * @param notArray code of a body that is no array
     * @param tooLong code of a body that is too long
     * @return the elements, at least one
     */
    public static JsonArray of(Args args, int malformed, int notArray, int tooLong) {
        JsonElement body = args.any("MsgBody");
        if (!(body instanceof JsonArray elements)) {
            throw Refused.with(body == null ? malformed : notArray, "MsgBody must be an array of elements");
        }
        if (elements.isEmpty()) {
            throw Refused.with(malformed, "MsgBody has no element");
        }
        int custom = 0;
        for (JsonElement element : elements) {
            if (!(element instanceof JsonObject object)
                    || !(object.get("MsgType") instanceof JsonPrimitive type)
                    || !type.isString()
                    || !(object.get("MsgContent") instanceof JsonObject)) {
                throw Refused.with(
                        malformed == 90002 ? 90010 : malformed, "an element of MsgBody has a MsgType and a MsgContent");
            }
            custom += type.getAsString().equals(CUSTOM) ? 1 : 0;
        }
        if (custom > 1) {
            throw Refused.with(malformed == 90002 ? 90010 : malformed, "a message has at most one " + CUSTOM);
        }
        if (Json.bytes(elements).length > MOST_BYTES) {
            throw Refused.with(tooLong, "the message is longer than " + MOST_BYTES + " bytes");
        }
        return elements;
    }

    /** Whether a text is among those that a filter blocks. */
    public static boolean mentions(JsonArray elements, String word) {
        for (JsonElement element : elements) {
            JsonElement text =
                    element.getAsJsonObject().getAsJsonObject("MsgContent").get("Text");
            if (text instanceof JsonPrimitive primitive
                    && primitive.getAsString().contains(word)) {
                return true;
            }
        }
        return false;
    }
}
