package com.xuqm.emulator.internal.disguise;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.disguise.Disguise;
import com.xuqm.emulator.disguise.DisguiseOption;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Spells the values of an answer in another way. */
final class ValueSpelling {

    /** Whatever an application put in there is not the service's to spell. */
    private static final Set<String> OF_THE_APPLICATION = Set.of("attributes", "payload");

    /** What a caller can do without: none of these says what was done, or to whom. */
    private static final Set<String> OPTIONAL = Set.of(
            "nickname",
            "avatar",
            "announcement",
            "introduction",
            "remark",
            "draft",
            "lastMessage",
            "lastReadAt",
            "editedAt",
            "groupReadCount",
            "clientMsgId",
            "mutedUntil",
            "detail",
            "ip",
            "targetType",
            "description",
            "createdAt",
            "updatedAt",
            "joinedAt",
            "registeredAt",
            "publishedAt",
            "handledAt",
            "handledBy",
            "lastActiveAt",
            "lastPushAt",
            "lastSuccessAt",
            "lastFailureAt",
            "deliveredAt",
            "nextAttemptAt",
            "expiresAt",
            "imTokenExpiresAt",
            "durationMs",
            "averageDurationMs",
            "responseStatus",
            "error",
            "changelog",
            "marketUrl",
            "size",
            "thumbnailUrl",
            "contentType",
            "duplicate",
            "readUserIds",
            "memberCount",
            "publicGroup",
            "muted",
            "conversationCount",
            "friendCount",
            "admin");

    private static final Set<String> ENUMERATIONS =
            Set.of("status", "chatType", "msgType", "role", "state", "vendor", "platform", "type", "reviewStatus");

    private static final Pattern DIGITS = Pattern.compile("0|[1-9]\\d{0,17}");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]+");

    private final Disguise disguise;
    private final TimeSpelling times;

    ValueSpelling(Disguise disguise) {
        this.disguise = disguise;
        this.times = new TimeSpelling(disguise);
    }

    JsonElement spell(JsonElement data) {
        return spell("", data);
    }

    private JsonElement spell(String name, JsonElement value) {
        if (value instanceof JsonObject object) {
            return OF_THE_APPLICATION.contains(name) ? object : object(object);
        }
        if (value instanceof JsonArray array) {
            JsonArray spelled = new JsonArray();
            array.forEach(element -> spelled.add(spell(name, element)));
            return spelled;
        }
        return value instanceof JsonPrimitive primitive ? primitive(name, primitive) : value;
    }

    private JsonObject object(JsonObject object) {
        JsonObject spelled = new JsonObject();
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            String name = member.getKey();
            JsonElement value = member.getValue();
            boolean isOptional = OPTIONAL.contains(name);
            if (value.isJsonNull()) {
                if (disguise.has(DisguiseOption.OPTIONAL_NULL)) {
                    spelled.add(name, value);
                }
            } else if (isOptional && disguise.has(DisguiseOption.OPTIONAL_WRONG)) {
                spelled.add(name, ofAnotherKind(value));
            } else if (!isOptional || !disguise.has(DisguiseOption.OPTIONAL_ABSENT)) {
                spelled.add(name, spell(name, value));
            }
        }
        if (disguise.has(DisguiseOption.EXTRA_MEMBERS)) {
            addUnknown(spelled);
        }
        return spelled;
    }

    private static JsonElement ofAnotherKind(JsonElement value) {
        if (value.isJsonPrimitive()) {
            JsonObject instead = new JsonObject();
            instead.addProperty("value", "of another kind");
            return instead;
        }
        return new JsonPrimitive("of another kind");
    }

    static void addUnknown(JsonObject object) {
        JsonArray list = new JsonArray();
        list.add(1);
        list.add(JsonNull.INSTANCE);
        list.add("x");
        JsonObject nested = new JsonObject();
        nested.add("list", list);
        nested.add("nothing", JsonNull.INSTANCE);
        object.addProperty("xNumber", 1.5e300);
        object.addProperty("xText", "\u0000 \"\\ 你好");
        object.addProperty("xTruth", true);
        object.add("xNothing", JsonNull.INSTANCE);
        object.add("xList", list);
        object.add("", nested);
    }

    private JsonPrimitive primitive(String name, JsonPrimitive value) {
        if (value.isBoolean()) {
            return truth(value);
        }
        if (value.isNumber()) {
            return times.isTime(name, value) ? times.spell(value) : number(value);
        }
        String text = value.getAsString();
        if (disguise.has(DisguiseOption.DIGITS_NUMBERS) && DIGITS.matcher(text).matches()) {
            return new JsonPrimitive(Long.parseLong(text));
        }
        boolean isConstant =
                ENUMERATIONS.contains(name) && CONSTANT.matcher(text).matches();
        return isConstant && disguise.has(DisguiseOption.ENUMS_LOWER)
                ? new JsonPrimitive(text.toLowerCase(Locale.ROOT))
                : value;
    }

    private JsonPrimitive truth(JsonPrimitive value) {
        if (disguise.has(DisguiseOption.TRUTHS_TEXT)) {
            return new JsonPrimitive(value.getAsString());
        }
        return disguise.has(DisguiseOption.TRUTHS_NUMBERS) ? new JsonPrimitive(value.getAsBoolean() ? 1 : 0) : value;
    }

    private JsonPrimitive number(JsonPrimitive value) {
        if (disguise.has(DisguiseOption.NUMBERS_TEXT)) {
            return new JsonPrimitive(value.getAsString());
        }
        boolean isWhole = disguise.has(DisguiseOption.NUMBERS_FRACTION)
                && DIGITS.matcher(value.getAsString()).matches();
        return isWhole ? new JsonPrimitive((double) value.getAsInt()) : value;
    }
}
