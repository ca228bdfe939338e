package com.xuqm.emulator.internal.tencent.command;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.internal.http.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a command, read member by member. A complaint names the member and has the code that the command documents for it. */
public final class Args {

    /** The greatest number of 32 bits. */
    public static final long UINT32 = 0xFFFF_FFFFL;

    private final JsonObject body;
    private final String where;
    private final int badParameter;
    private final String caller;
    private final long now;
    private boolean dropped;
    private @Nullable JsonElement decision;

    /**
     * Wraps a body.
     *
     * @param body the object
     * @param badParameter the code of a member that is wrong, where there is no better one
     * @param caller who sends it
     * @param now when, in epoch milliseconds
     */
    public Args(JsonObject body, int badParameter, String caller, long now) {
        this(body, "", badParameter, caller, now);
    }

    private Args(JsonObject body, String where, int badParameter, String caller, long now) {
        this.body = body;
        this.where = where;
        this.badParameter = badParameter;
        this.caller = caller;
        this.now = now;
    }

    /** The administrator who calls. */
    public String caller() {
        return caller;
    }

    /** When the command came in, in epoch milliseconds. */
    public long millis() {
        return now;
    }

    /** When the command came in, in epoch seconds. */
    public long seconds() {
        return now / 1000;
    }

    /** Decides, by a callback, that what is asked for is not done although the caller is told so. */
    public void drop() {
        dropped = true;
    }

    /** Whether a callback dropped it. */
    public boolean isDropped() {
        return dropped;
    }

    /** Keeps what a callback decided on single parts of what is asked for. */
    public void decide(JsonElement newDecision) {
        decision = newDecision;
    }

    /** What a callback decided on single parts, or null. */
    public @Nullable JsonElement decision() {
        return decision;
    }

    /** Puts another value in place of what the caller sent, as a callback wants it. */
    public void replace(String name, JsonElement value) {
        body.add(name, value);
    }

    /** A refusal with the code of a wrong parameter. */
    public Refusal bad(String why) {
        return Refused.with(badParameter, where + why);
    }

    /** The value of a member, or null if it is absent or JSON null. */
    public @Nullable JsonElement any(String name) {
        JsonElement value = body.get(name);
        return value == null || value instanceof JsonNull ? null : value;
    }

    /** Whether a member is there. */
    public boolean has(String name) {
        return any(name) != null;
    }

    /** The first of several names that is there, for members that were renamed; else the first. */
    public String named(String name, String older) {
        return !has(name) && has(older) ? older : name;
    }

    private Refusal wrong(int code, String name, String demand) {
        return Refused.with(code, where + name + " " + demand);
    }

    /** A text that may be absent. */
    public @Nullable String optional(String name) {
        JsonElement value = any(name);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonPrimitive primitive && primitive.isString()) {
            return primitive.getAsString();
        }
        throw wrong(badParameter, name, "must be a string");
    }

    /** A text that may be absent, with what is meant then. */
    public String textOr(String name, String fallback) {
        String value = optional(name);
        return value == null ? fallback : value;
    }

    /** A text that must be there and not be empty. */
    public String text(String name) {
        return text(name, badParameter);
    }

    /** The same with a code of its own. */
    public String text(String name, int code) {
        if (!(any(name) instanceof JsonPrimitive primitive) || !primitive.isString()) {
            throw wrong(code, name, has(name) ? "must be a string" : "is missing");
        }
        String value = primitive.getAsString();
        if (value.isEmpty()) {
            throw wrong(code, name, "is empty");
        }
        return value;
    }

    /** A text of at most so many bytes, or null. */
    public @Nullable String limited(String name, int bytes) {
        return limited(name, bytes, badParameter);
    }

    /** The same with a code of its own. */
    public @Nullable String limited(String name, int bytes, int code) {
        String value = optional(name);
        if (value != null && Sizes.bytes(value) > bytes) {
            throw wrong(code, name, "is longer than " + bytes + " bytes");
        }
        return value;
    }

    /** A whole number that must be there. */
    public long number(String name, long min, long max) {
        return number(name, min, max, badParameter);
    }

    /** The same with a code of its own. */
    public long number(String name, long min, long max, int code) {
        JsonElement value = any(name);
        if (value == null) {
            throw wrong(code, name, "is missing");
        }
        if (!(value instanceof JsonPrimitive primitive) || !primitive.isNumber()) {
            throw wrong(code, name, "must be an integer");
        }
        long number;
        try {
            number = new BigDecimal(primitive.getAsString()).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw wrong(code, name, "must be an integer");
        }
        if (number < min || number > max) {
            throw wrong(code, name, "must be " + min + " to " + max);
        }
        return number;
    }

    /** A whole number that may be absent, with what is meant then. */
    public long numberOr(String name, long fallback, long min, long max) {
        return numberOr(name, fallback, min, max, badParameter);
    }

    /** The same with a code of its own. */
    public long numberOr(String name, long fallback, long min, long max, int code) {
        return has(name) ? number(name, min, max, code) : fallback;
    }

    /** Where a list goes on, as an answer said: the number of the first item, 0 if it is to begin. */
    public int cursor(String name) {
        String value = textOr(name, "");
        if (!value.matches("\\d{0,9}")) {
            throw wrong(badParameter, name, "was given by no answer");
        }
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    /** What an answer says of where a list goes on: nothing at its end. */
    public static String next(int end, int size) {
        return end >= size ? "" : Integer.toString(end);
    }

    /** A number of 32 bits without a sign that must be there. */
    public long uint32(String name, int code) {
        return number(name, 0, UINT32, code);
    }

    /** Whether a member is 1; absent is 0. */
    public boolean flag(String name) {
        return numberOr(name, 0, 0, 1) == 1;
    }

    /** An array that must be there. */
    public JsonArray array(String name, int code) {
        if (any(name) instanceof JsonArray array) {
            return array;
        }
        throw wrong(code, name, has(name) ? "must be an array" : "is missing");
    }

    /** Texts of which there must be one or more. */
    public List<String> texts(String name, int max) {
        return texts(name, max, badParameter, badParameter);
    }

    /** The same with codes for none, and for too many. */
    public List<String> texts(String name, int max, int none, int tooMany) {
        JsonArray array = array(name, none);
        if (array.isEmpty()) {
            throw wrong(none, name, "is empty");
        }
        return textsOf(name, array, max, tooMany);
    }

    /** Texts that may be absent. */
    public List<String> textsOrNone(String name, int max) {
        return has(name) ? textsOf(name, array(name, badParameter), max, badParameter) : List.of();
    }

    private List<String> textsOf(String name, JsonArray array, int max, int tooMany) {
        limit(name, array, max, tooMany);
        List<String> texts = new ArrayList<>(array.size());
        for (JsonElement item : array) {
            if (!(item instanceof JsonPrimitive primitive) || !primitive.isString()) {
                throw wrong(badParameter, name, "must be an array of strings");
            }
            texts.add(primitive.getAsString());
        }
        return texts;
    }

    /** Whole numbers that may be absent. */
    public List<Long> numbersOrNone(String name, int max) {
        if (!has(name)) {
            return List.of();
        }
        JsonArray array = array(name, badParameter);
        limit(name, array, max, badParameter);
        List<Long> numbers = new ArrayList<>();
        for (JsonElement item : array) {
            JsonObject holder = new JsonObject();
            holder.add(name, item);
            numbers.add(inner(holder, where).number(name, Long.MIN_VALUE, Long.MAX_VALUE));
        }
        return numbers;
    }

    private void limit(String name, JsonArray array, int max, int tooMany) {
        if (array.size() > max) {
            throw wrong(tooMany, name, "holds " + array.size() + " items, at most " + max + " are allowed");
        }
    }

    /** Objects of which there must be one or more. */
    public List<Args> objects(String name, int max) {
        return objects(name, max, badParameter);
    }

    /** The same with a code for too many. */
    public List<Args> objects(String name, int max, int tooMany) {
        JsonArray array = array(name, badParameter);
        if (array.isEmpty()) {
            throw wrong(badParameter, name, "is empty");
        }
        limit(name, array, max, tooMany);
        List<Args> objects = new ArrayList<>(array.size());
        for (JsonElement item : array) {
            if (!(item instanceof JsonObject object)) {
                throw wrong(badParameter, name, "must be an array of objects");
            }
            objects.add(inner(object, where + name + "[" + objects.size() + "]."));
        }
        return objects;
    }

    /** Objects that may be absent. */
    public List<Args> objectsOrNone(String name, int max) {
        boolean none = !has(name) || (any(name) instanceof JsonArray array && array.isEmpty());
        return none ? List.of() : objects(name, max);
    }

    /** An object that must be there. */
    public Args object(String name) {
        if (any(name) instanceof JsonObject object) {
            return inner(object, where + name + ".");
        }
        throw wrong(badParameter, name, has(name) ? "must be an object" : "is missing");
    }

    private Args inner(JsonObject object, String prefix) {
        return new Args(object, prefix, badParameter, caller, now);
    }

    /** The object itself; nobody may change it. */
    public JsonObject json() {
        return body;
    }
}
