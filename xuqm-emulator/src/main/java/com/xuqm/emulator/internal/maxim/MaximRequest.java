package com.xuqm.emulator.internal.maxim;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A request, who sends it, and what is to stand beside the data of its answer. */
final class MaximRequest {

    /** Many more than any test needs; the vendor states no limit. */
    private static final int MOST_IDS = 10_000;

    private final ApiRequest request;
    private final @Nullable Person user;
    private final @Nullable MaximGroup group;
    private final boolean app;
    private final Map<String, JsonElement> beside = new LinkedHashMap<>();

    /** Takes a request of the app, which may act for a user or as the administrator of a group, or of a user. */
    MaximRequest(ApiRequest request, boolean app, @Nullable Person user, @Nullable MaximGroup group) {
        this.request = request;
        this.app = app;
        this.user = user;
        this.group = group;
    }

    /** Whether the token is the app's. */
    boolean isApp() {
        return app;
    }

    void requireApp() {
        if (!app) {
            throw Codes.refusal(Codes.NO_PERMISSION, "only an administrator of the app may do that");
        }
    }

    /** As whom it is sent; null if the app acts for nobody. */
    @Nullable
    Person userOrNull() {
        return user;
    }

    /** As whom it is sent. */
    Person user() {
        if (user == null) {
            throw Codes.bad("header user_id is missing: an administrator's token acts for nobody by itself");
        }
        return user;
    }

    /** Whether it may change a group. */
    boolean mayManage(MaximGroup wanted) {
        return user == null ? app && (group == null || group.id == wanted.id) : wanted.isAdministrator(user.id);
    }

    boolean owns(MaximGroup wanted) {
        return user == null ? mayManage(wanted) : wanted.ownerId == user.id;
    }

    long now() {
        return request.now();
    }

    String host() {
        return request.host();
    }

    Body body() {
        return request.object();
    }

    Body optionalBody() {
        return request.optionalObject();
    }

    JsonArray array() {
        return request.array();
    }

    String text() {
        return request.string();
    }

    String query(String name) {
        return request.query().required(name);
    }

    @Nullable
    String optionalQuery(String name) {
        return request.query().optional(name);
    }

    boolean flag(String name) {
        return request.query().requiredBool(name);
    }

    long id(String name) {
        return request.query().requiredNumber(name);
    }

    int number(String name, int min, int max) {
        query(name); // must be there
        return request.query().integer(name, min, min, max);
    }

    /** The ids in a member of the body. */
    List<Long> ids(String field) {
        return body().integers(field, MOST_IDS);
    }

    /** Puts something beside the data. */
    void beside(String name, JsonElement value) {
        beside.put(name, value);
    }

    Map<String, JsonElement> beside() {
        return beside;
    }

    /** One page of a list, with the cursor of the next one beside it. */
    <T> JsonArray page(List<T> all, int defaultLimit, Function<T, ? extends JsonElement> json) {
        int limit = request.query().integer("limit", defaultLimit, 1, 1000);
        int from = offset(request.query().optional("cursor"));
        int to = Math.min(all.size(), from + limit);
        if (to < all.size()) {
            beside("cursor", new JsonPrimitive("cursor-" + to));
        }
        beside("version", new JsonPrimitive(now()));
        return Json.array(all.subList(Math.min(from, to), to), json);
    }

    void total(int count) {
        beside("total", new JsonPrimitive(count));
    }

    private static int offset(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        if (!cursor.matches("cursor-\\d{1,9}")) {
            throw Refusal.badRequest("parameter cursor is none that was given out");
        }
        return Integer.parseInt(cursor.substring("cursor-".length()));
    }
}
