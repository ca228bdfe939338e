package com.xuqm.emulator.internal.webhook;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where events are sent to. {@code toString()} leaves out the secret. */
final class Webhook {

    private final String id;
    private final long createdAt;
    private String url;
    private List<String> events;
    private boolean enabled;
    private @Nullable String description;
    private String secret;
    private @Nullable Long updatedAt;
    private int failuresInARow;

    /** A webhook as a request describes it. */
    Webhook(String id, Body body, String ownSecret, long now) {
        this.id = id;
        this.createdAt = now;
        this.url = WebhookUrl.check(body.text("url"));
        this.events = List.copyOf(body.optionalStrings("events", Webhooks.MAX_EVENTS));
        this.enabled = body.bool("enabled", true);
        this.description = body.optionalString("description");
        this.secret = body.has("secret") ? body.text("secret") : ownSecret;
    }

    String id() {
        return id;
    }

    String secret() {
        return secret;
    }

    /** Whether an event that happened is to be delivered here. */
    boolean wants(String event) {
        return enabled && (events.isEmpty() || events.contains(event));
    }

    /** Whether an event is delivered here by name, and not because all are. */
    boolean names(String event) {
        return enabled && events.contains(event);
    }

    Target target() {
        return new Target(enabled, url, secret);
    }

    /** So many attempts failed since the last that arrived, this one included. */
    int failed() {
        return ++failuresInARow;
    }

    void arrived() {
        failuresInARow = 0;
    }

    /**
     * Where to post to.
     *
     * @param exists whether there is anything to post to
     * @param url the address
     * @param secret the key
     */
    record Target(boolean exists, String url, String secret) {

        static final Target NONE = new Target(false, "", "");

        @Override
        public String toString() {
            return "target";
        }
    }

    void change(Body body, long now) {
        String newUrl = body.has("url") ? WebhookUrl.check(body.text("url")) : url;
        List<String> newEvents =
                body.has("events") ? List.copyOf(body.optionalStrings("events", Webhooks.MAX_EVENTS)) : events;
        boolean newEnabled = body.bool("enabled", enabled);
        String newDescription = body.has("description") ? body.string("description") : description;
        secret = body.has("secret") ? body.text("secret") : secret;
        url = newUrl;
        events = newEvents;
        enabled = newEnabled;
        description = newDescription;
        updatedAt = now;
    }

    private JsonFields fields() {
        return JsonFields.start()
                .put("id", id)
                .put("url", url)
                .put("events", Json.array(events, JsonPrimitive::new))
                .put("enabled", enabled)
                .put("description", description)
                .put("createdAt", createdAt)
                .put("updatedAt", updatedAt);
    }

    JsonObject toJson() {
        return fields().json();
    }

    /** With the secret: for the one who created it, and this once. */
    JsonObject toJsonOnCreation() {
        return fields().put("secret", secret).json();
    }

    @Override
    public String toString() {
        return id + " at " + url;
    }
}
