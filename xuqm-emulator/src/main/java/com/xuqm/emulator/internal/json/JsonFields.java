package com.xuqm.emulator.internal.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/** Makes an object field by field. A field without a value is null in it, which is left out when it is written. */
public final class JsonFields {

    private final JsonObject object = new JsonObject();

    private JsonFields() {}

    /**
     * Begins an object.
     *
     * @return no fields so far
     */
    public static JsonFields start() {
        return new JsonFields();
    }

    /**
     * Adds a text.
     *
     * @param name name of the field
     * @param value the text, or null for none
     * @return this
     */
    public JsonFields put(String name, @Nullable String value) {
        object.addProperty(name, value);
        return this;
    }

    /**
     * Adds a number.
     *
     * @param name name of the field
     * @param value the number, or null for none
     * @return this
     */
    public JsonFields put(String name, @Nullable Number value) {
        object.addProperty(name, value);
        return this;
    }

    /**
     * Adds a truth value.
     *
     * @param name name of the field
     * @param value the value
     * @return this
     */
    public JsonFields put(String name, boolean value) {
        object.addProperty(name, value);
        return this;
    }

    /**
     * Adds anything else.
     *
     * @param name name of the field
     * @param value the value, or null for none
     * @return this
     */
    public JsonFields put(String name, @Nullable JsonElement value) {
        object.add(name, value);
        return this;
    }

    /**
     * Ends the object.
     *
     * @return the object
     */
    public JsonObject json() {
        return object;
    }
}
