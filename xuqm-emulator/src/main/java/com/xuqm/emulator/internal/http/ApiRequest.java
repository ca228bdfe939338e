package com.xuqm.emulator.internal.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.internal.json.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that found its route: what the gate and the handlers of the areas look at. */
public final class ApiRequest {

    private final RouteMatch match;
    private final Query query;
    private final Map<String, List<String>> headers;
    private final byte[] body;
    private final @Nullable JsonElement json;
    private final long now;
    private final FormSource formSource;
    private @Nullable Form form;
    private @Nullable String tenantId;
    private @Nullable String callerId;
    private @Nullable Deed deed;

    /**
     * Creates a request.
     *
     * @param match its route
     * @param query its query
     * @param headers its headers, names in lower case
     * @param body its body
     * @param now when it came in, in epoch milliseconds by the emulator's clock
     * @param formSource reads the body as a form
     */
    ApiRequest(
            RouteMatch match,
            Query query,
            Map<String, List<String>> headers,
            byte[] body,
            long now,
            FormSource formSource) {
        this.match = match;
        this.query = query;
        this.headers = headers;
        this.body = body;
        this.now = now;
        this.formSource = formSource;
        // Parsed here, outside of the state lock; a complaint waits until the caller is admitted.
        this.json = body.length == 0 ? null : Json.parse(body);
    }

    /**
     * The route.
     *
     * @return the route
     */
    public Route route() {
        return match.route();
    }

    /**
     * A variable of the path.
     *
     * @param name its name in the template
     * @return its decoded value
     */
    public String path(String name) {
        String value = match.pathParameters().get(name);
        if (value == null) {
            throw new IllegalArgumentException("no variable " + name + " in " + route().template());
        }
        return value;
    }

    /**
     * The query.
     *
     * @return the query
     */
    public Query query() {
        return query;
    }

    /**
     * A header.
     *
     * @param name its name, in any case
     * @return its value, or null
     * @throws Refusal 400 if it was sent more than once, since nobody knows which one is meant
     */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name.toLowerCase(Locale.ROOT));
        if (values != null && values.size() > 1) {
            throw Refusal.badRequest("header " + name + " was sent " + values.size() + " times");
        }
        return values == null ? null : values.get(0);
    }

    /**
     * When the request came in.
     *
     * @return epoch milliseconds by the emulator's clock
     */
    public long now() {
        return now;
    }

    /**
     * Who sends it; known once the gate has admitted the request.
     *
     * @return id of the account whose token it carries
     */
    public String callerId() {
        String id = callerId;
        if (id == null) {
            throw new IllegalStateException(route().operation() + " has no caller");
        }
        return id;
    }

    /**
     * Who sends it, if that is known.
     *
     * @return id of the account whose token it carries, or null
     */
    public @Nullable String callerIdOrNull() {
        return callerId;
    }

    /**
     * Says who sends it; for the gate only.
     *
     * @param userId id of the account
     */
    public void admit(String userId) {
        callerId = userId;
    }

    /**
     * The body, which must be a JSON object.
     *
     * @return the object
     */
    public Body object() {
        if (tree() instanceof JsonObject object) {
            return new Body(object, "");
        }
        throw Refusal.badRequest("the body must be a JSON object");
    }

    /**
     * The body, which must be a JSON object if there is one.
     *
     * @return the object, empty if there was no body
     */
    public Body optionalObject() {
        return body.length == 0 ? new Body(new JsonObject(), "") : object();
    }

    /**
     * The body, which must be a JSON array.
     *
     * @return the array
     */
    public JsonArray array() {
        if (tree() instanceof JsonArray array) {
            return array;
        }
        throw Refusal.badRequest("the body must be a JSON array");
    }

    /**
     * The body, which must be a JSON string.
     *
     * @return what it says
     */
    public String string() {
        if (tree() instanceof JsonPrimitive primitive && primitive.isString()) {
            return primitive.getAsString();
        }
        throw Refusal.badRequest("the body must be a JSON string");
    }

    /**
     * The body as JSON, whatever it is labelled.
     *
     * @return the tree, or null if it is none
     */
    public @Nullable JsonElement json() {
        return json;
    }

    private JsonElement tree() {
        if (body.length == 0) {
            throw Refusal.badRequest("the body is missing: " + route().operation() + " wants JSON");
        }
        String type = header("content-type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new Refusal(415, "Content-Type must be application/json");
        }
        if (json == null) {
            throw Refusal.badRequest("the body is not valid JSON in UTF-8");
        }
        return json;
    }

    /**
     * Says what was done, for the log of what administrators did.
     *
     * @param targetType what kind of thing it was done to
     * @param targetId to which, or null if to several
     * @param detail more, in words, or null
     */
    public void did(String targetType, @Nullable String targetId, @Nullable String detail) {
        deed = new Deed(targetType, targetId, detail);
    }

    /**
     * What was done.
     *
     * @return the deed, or null if there was none worth a note
     */
    public @Nullable Deed deed() {
        return deed;
    }

    /**
     * Reads the body as a form.
     *
     * @param folder where its file goes
     * @param maxFileBytes how large that may be
     * @throws Refusal if it is no form, or too large
     */
    public void receiveForm(Path folder, long maxFileBytes) {
        form = formSource.receive(folder, maxFileBytes);
    }

    /** Deletes the file of the form, unless it was moved away. */
    public void discardForm() {
        if (form != null) {
            form.discard();
        }
    }

    /**
     * The form that came in.
     *
     * @return the form
     */
    public Form form() {
        if (form == null) {
            throw new IllegalStateException(route().operation() + " takes no form");
        }
        return form;
    }

    /**
     * Notes for which tenant the caller acts.
     *
     * @param id the tenant
     */
    public void actFor(String id) {
        tenantId = id;
    }

    /**
     * The tenant for whom the caller acts.
     *
     * @return its id
     */
    public String tenantId() {
        if (tenantId == null) {
            throw new IllegalStateException(route().operation() + " is for no tenant");
        }
        return tenantId;
    }

    /**
     * How the client calls this server, so that addresses in answers lead back to it.
     *
     * @return host and port
     */
    public String host() {
        String host = header("host");
        return host == null ? "localhost" : host;
    }
}
