package com.xuqm.emulator.internal.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object that a client sent, read field by field; every complaint names the field. */
public final class Body {

    private final JsonObject object;
    private final String prefix;

    /**
     * Wraps an object.
     *
     * @param object the object
     * @param prefix what stands before a field's name in complaints, such as {@code "[3]."}
     */
    public Body(JsonObject object, String prefix) {
        this.object = object;
        this.prefix = prefix;
    }

    /**
     * Wraps an element, which must be an object.
     *
     * @param element the element
     * @param where its name in complaints
     * @return the object
     */
    public static Body of(JsonElement element, String where) {
        if (element instanceof JsonObject object) {
            return new Body(object, where + ".");
        }
        throw Refusal.badRequest(where + " must be an object");
    }

    private Refusal wrong(String field, String demand) {
        return Refusal.badRequest("field " + prefix + field + " " + demand);
    }

    /** The value of a field, null if it is absent or JSON null. */
    private @Nullable JsonElement value(String field) {
        JsonElement value = object.get(field);
        return value == null || value.isJsonNull() ? null : value;
    }

    /**
     * Whether the field is there and not null.
     *
     * @param field the field
     * @return whether it has a value
     */
    public boolean has(String field) {
        return value(field) != null;
    }

    /**
     * A text that may be absent.
     *
     * @param field the field
     * @return the text, or null
     */
    public @Nullable String optionalString(String field) {
        JsonElement value = value(field);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonPrimitive primitive && primitive.isString()) {
            return primitive.getAsString();
        }
        throw wrong(field, "must be a string");
    }

    /**
     * A text that must be there; it may be empty.
     *
     * @param field the field
     * @return the text
     */
    public String string(String field) {
        String value = optionalString(field);
        if (value == null) {
            throw wrong(field, "is missing");
        }
        return value;
    }

    /**
     * A text that must be there and hold more than white space.
     *
     * @param field the field
     * @return the text
     */
    public String text(String field) {
        String value = string(field);
        if (value.isBlank()) {
            throw wrong(field, "is blank");
        }
        return value;
    }

    /**
     * A truth value that may be absent.
     *
     * @param field the field
     * @param fallback its value if absent
     * @return the value
     */
    public boolean bool(String field, boolean fallback) {
        JsonElement value = value(field);
        if (value == null) {
            return fallback;
        }
        if (value instanceof JsonPrimitive primitive && primitive.isBoolean()) {
            return primitive.getAsBoolean();
        }
        throw wrong(field, "must be true or false");
    }

    /**
     * A whole number that may be absent.
     *
     * @param field the field
     * @param min least value allowed
     * @param max greatest value allowed
     * @return the number, or null
     */
    public @Nullable Long optionalInteger(String field, long min, long max) {
        JsonElement value = value(field);
        if (value == null) {
            return null;
        }
        if (!(value instanceof JsonPrimitive primitive) || !primitive.isNumber()) {
            throw wrong(field, "must be a number");
        }
        long number;
        try {
            number = new BigDecimal(primitive.getAsString()).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw wrong(field, "must be a whole number");
        }
        if (number < min || number > max) {
            throw wrong(field, "must be " + min + " to " + max);
        }
        return number;
    }

    /**
     * Any value that must be there.
     *
     * @param field the field
     * @return the value
     */
    public JsonElement element(String field) {
        JsonElement value = value(field);
        if (value == null) {
            throw wrong(field, "is missing");
        }
        return value;
    }

    /**
     * An object that may be absent.
     *
     * @param field the field
     * @return the object, or null
     */
    public @Nullable JsonObject optionalObject(String field) {
        JsonElement value = value(field);
        if (value == null || value instanceof JsonObject) {
            return (JsonObject) value;
        }
        throw wrong(field, "must be an object");
    }

    /**
     * A list of texts that must be there and hold something.
     *
     * @param field the field
     * @param max most items allowed
     * @return the texts, at least one
     */
    public List<String> strings(String field, int max) {
        List<String> strings = possiblyNoStrings(field, max);
        if (strings.isEmpty()) {
            throw wrong(field, "is empty");
        }
        return strings;
    }

    /**
     * A list of texts that must be there but may be empty.
     *
     * @param field the field
     * @param max most items allowed
     * @return the texts
     */
    public List<String> possiblyNoStrings(String field, int max) {
        if (!has(field)) {
            throw wrong(field, "is missing");
        }
        return optionalStrings(field, max);
    }

    /**
     * A list of texts that may be absent.
     *
     * @param field the field
     * @param max most items allowed
     * @return the texts, possibly none
     */
    public List<String> optionalStrings(String field, int max) {
        JsonElement value = value(field);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof JsonArray array)) {
            throw wrong(field, "must be an array of strings");
        }
        if (array.size() > max) {
            throw wrong(field, "holds " + array.size() + " items, at most " + max + " are allowed");
        }
        List<String> strings = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) instanceof JsonPrimitive primitive && primitive.isString()) {
                strings.add(primitive.getAsString());
            } else {
                throw wrong(field + "[" + i + "]", "must be a string");
            }
        }
        return strings;
    }

    /**
     * An object whose values are all texts; may be absent.
     *
     * @param field the field
     * @return names and texts, possibly none
     */
    public Map<String, String> optionalStringMap(String field) {
        JsonObject value = optionalObject(field);
        if (value == null) {
            return Map.of();
        }
        Body inner = new Body(value, prefix + field + ".");
        Map<String, String> map = new LinkedHashMap<>();
        for (String key : value.keySet()) {
            map.put(key, inner.string(key));
        }
        return map;
    }

    /**
     * A truth value that must be there.
     *
     * @param field name of the field
     * @return the value
     */
    public boolean bool(String field) {
        if (!has(field)) {
            throw wrong(field, "is missing");
        }
        return bool(field, false);
    }

    /**
     * A whole number that must be there.
     *
     * @param field name of the field
     * @param min its least value
     * @param max its greatest value
     * @return the number
     */
    public long integer(String field, long min, long max) {
        Long value = optionalInteger(field, min, max);
        if (value == null) {
            throw wrong(field, "is missing");
        }
        return value;
    }

    /**
     * An array of whole numbers above zero.
     *
     * @param field name of the field
     * @param max most items
     * @return the numbers, at least one
     */
    public List<Long> integers(String field, int max) {
        if (!(value(field) instanceof JsonArray array) || array.isEmpty()) {
            throw wrong(field, "must be an array of numbers, not empty");
        }
        if (array.size() > max) {
            throw wrong(field, "holds " + array.size() + " items, at most " + max + " are allowed");
        }
        List<Long> numbers = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            JsonObject holder = new JsonObject();
            holder.add(field, array.get(i));
            numbers.add(new Body(holder, prefix + "[" + i + "] of ").integer(field, 1, Long.MAX_VALUE));
        }
        return numbers;
    }

    /**
     * An array of objects.
     *
     * @param field name of the field
     * @param max most items
     * @return the objects, at least one
     */
    public List<Body> objects(String field, int max) {
        if (!(value(field) instanceof JsonArray array) || array.isEmpty()) {
            throw wrong(field, "must be an array of objects, not empty");
        }
        if (array.size() > max) {
            throw wrong(field, "holds " + array.size() + " items, at most " + max + " are allowed");
        }
        List<Body> objects = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            objects.add(of(array.get(i), prefix + field + "[" + i + "]"));
        }
        return objects;
    }

    /**
     * A text that is not blank.
     *
     * @param field name of the field
     * @return the text, or null if the field is missing
     */
    public @Nullable String optionalText(String field) {
        return has(field) ? text(field) : null;
    }

    /**
     * An object of texts that must be there.
     *
     * @param field name of the field
     * @return the texts by name
     */
    public Map<String, String> stringMap(String field) {
        if (!has(field)) {
            throw wrong(field, "is missing");
        }
        return optionalStringMap(field);
    }
}
