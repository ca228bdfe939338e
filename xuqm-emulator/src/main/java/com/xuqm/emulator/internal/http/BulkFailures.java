package com.xuqm.emulator.internal.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The entries of a bulk call that did not succeed, in the order sent. */
public final class BulkFailures {

    private final JsonArray items = new JsonArray();
    private final String idField;

    /** Creates a list of users that failed. */
    public BulkFailures() {
        this("userId");
    }

    /**
     * Creates a list of other things that failed.
     *
     * @param idField name of the field that says which
     */
    public BulkFailures(String idField) {
        this.idField = idField;
    }

    /**
     * Adds an entry.
     *
     * @param id the user, exactly as sent
     * @param code why, as an error code
     * @param reason why, in words
     */
    public void add(String id, int code, String reason) {
        JsonObject item = new JsonObject();
        item.addProperty(idField, id);
        item.addProperty("code", code);
        item.addProperty("reason", reason);
        items.add(item);
    }

    /**
     * How many there are.
     *
     * @return the number
     */
    public int size() {
        return items.size();
    }

    /**
     * The entries.
     *
     * @return a JSON array
     */
    public JsonArray toJson() {
        return items;
    }

    /**
     * The usual answer to a bulk call.
     *
     * @param succeeded how many entries succeeded
     * @return {@code {succeeded, failed}}
     */
    public JsonObject result(int succeeded) {
        JsonObject result = new JsonObject();
        result.addProperty("succeeded", succeeded);
        result.add("failed", items);
        return result;
    }
}
