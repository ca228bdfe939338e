package com.xuqm.emulator.internal.moderation;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.message.ContentFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All keyword filters, and the operations {@code keywordFilters.*}. */
public final class KeywordFilters implements ContentFilter {

    /** Where the contents that are JSON hold what people read; the rest are addresses and numbers. */
    private static final List<String> READ_BY_PEOPLE = List.of("text", "html", "title");

    private final Map<String, KeywordFilter> byId = new LinkedHashMap<>();
    private long lastNumber;

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        String all = "/api/im/admin/keyword-filters";
        return List.of(
                new Route("keywordFilters.list", "GET", all, Auth.IM_ADMIN, this::list),
                new Route("keywordFilters.create", "POST", all, Auth.IM_ADMIN, this::create),
                new Route("keywordFilters.update", "PUT", all + "/{id}", Auth.IM_ADMIN, this::update),
                new Route("keywordFilters.delete", "DELETE", all + "/{id}", Auth.IM_ADMIN, this::delete));
    }

    @Override
    public String filter(String msgType, String content) {
        if (byId.isEmpty()) {
            return content;
        }
        if (msgType.equals("TEXT")) {
            return apply(content);
        }
        JsonObject object = Json.parseObject(content);
        // What is no object is the sender's own business; what is one was checked before.
        return object == null ? apply(content) : applyInside(content, object);
    }

    private String apply(String text) {
        String filtered = text;
        for (KeywordFilter filter : byId.values()) {
            filtered = filter.apply(filtered);
        }
        return filtered;
    }

    private String applyInside(String content, JsonObject object) {
        boolean changed = false;
        for (String field : READ_BY_PEOPLE) {
            if (object.get(field) instanceof JsonPrimitive text && text.isString()) {
                String filtered = apply(text.getAsString());
                if (!filtered.equals(text.getAsString())) {
                    object.addProperty(field, filtered);
                    changed = true;
                }
            }
        }
        return changed ? object.toString() : content;
    }

    private KeywordFilter require(ApiRequest request) {
        KeywordFilter filter = byId.get(request.path("id"));
        if (filter == null) {
            throw Refusal.notFound("no such keyword filter: " + request.path("id"));
        }
        return filter;
    }

    private void requireFree(String keyword, @Nullable KeywordFilter own) {
        if (byId.values().stream().anyMatch(filter -> filter != own && filter.watches(keyword))) {
            throw Refusal.conflict("there is a keyword filter for this word already");
        }
    }

    private JsonElement list(ApiRequest request) {
        return Json.array(byId.values(), KeywordFilter::toJson);
    }

    private JsonElement create(ApiRequest request) {
        Body body = request.object();
        requireFree(body.text("keyword"), null);
        KeywordFilter filter = new KeywordFilter("filter_" + (lastNumber + 1), body, request.now());
        lastNumber++;
        byId.put(filter.id(), filter);
        request.did("KEYWORD_FILTER", filter.id(), null);
        return filter.toJson();
    }

    private JsonElement update(ApiRequest request) {
        KeywordFilter filter = require(request);
        Body body = request.object();
        requireFree(body.has("keyword") ? body.text("keyword") : filter.keyword(), filter);
        filter.change(body, request.now());
        request.did("KEYWORD_FILTER", filter.id(), null);
        return filter.toJson();
    }

    private JsonElement delete(ApiRequest request) {
        KeywordFilter filter = require(request);
        byId.remove(filter.id());
        request.did("KEYWORD_FILTER", filter.id(), null);
        return JsonNull.INSTANCE;
    }
}
