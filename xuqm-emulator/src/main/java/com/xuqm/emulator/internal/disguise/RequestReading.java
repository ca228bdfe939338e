package com.xuqm.emulator.internal.disguise;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.disguise.Disguise;
import com.xuqm.emulator.disguise.DisguiseOption;
import com.xuqm.emulator.internal.http.Query;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Sent;
import com.xuqm.emulator.internal.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Understands requests as a disguise demands them, and makes of them what the routes know. */
final class RequestReading {

    private static final String APP_KEY = "appKey";
    private static final String APP_ID = "appId";
    private static final String BEARER = "Bearer ";

    private final Disguise disguise;

    RequestReading(Disguise disguise) {
        this.disguise = disguise;
    }

    Sent understand(Sent sent) {
        return page(token(app(sent)));
    }

    // ---- the application ----

    private Sent app(Sent sent) {
        String path = sent.route().template();
        if (!path.startsWith("/api/im/") && !path.startsWith("/api/push/") && !path.startsWith("/api/v1/")) {
            return sent;
        }
        if (disguise.has(DisguiseOption.APP_KEY_ALONE)) {
            refuse(sent.query(), APP_ID);
        } else if (disguise.has(DisguiseOption.APP_ID_ALONE)) {
            refuse(sent.query(), APP_KEY);
        } else if (disguise.has(DisguiseOption.APP_IN_HEADER)) {
            List<String> key = sent.headers().get("x-app-key");
            return named(sent, key == null ? null : key.get(0));
        } else if (disguise.has(DisguiseOption.APP_IN_BODY) && Json.parse(sent.body()) instanceof JsonObject body) {
            JsonElement key = body.remove(APP_KEY);
            Sent rest = new Sent(sent.route(), sent.query(), sent.headers(), Json.bytes(body));
            return named(rest, key == null ? null : key.getAsString());
        }
        return sent;
    }

    private static Sent named(Sent sent, @Nullable String key) {
        refuse(sent.query(), APP_KEY);
        refuse(sent.query(), APP_ID);
        Map<String, List<String>> query = new LinkedHashMap<>(sent.query().asMap());
        if (key != null) {
            query.put(APP_KEY, List.of(key));
        }
        return sent.withQuery(Query.of(query));
    }

    private static void refuse(Query query, String name) {
        if (!query.all(name).isEmpty()) {
            throw Refusal.badRequest("parameter " + name + " is unknown here");
        }
    }

    // ---- the token ----

    private Sent token(Sent sent) {
        boolean raw = disguise.has(DisguiseOption.TOKEN_RAW);
        if (!raw && !disguise.has(DisguiseOption.TOKEN_OWN_HEADER)) {
            return sent;
        }
        Map<String, List<String>> headers = new LinkedHashMap<>(sent.headers());
        List<String> usual = headers.remove("authorization");
        List<String> token = raw ? usual : headers.get("x-token");
        if (token != null && !token.get(0).startsWith(BEARER)) {
            headers.put("authorization", List.of(BEARER + token.get(0)));
        }
        return sent.withHeaders(headers);
    }

    // ---- pages ----

    private Sent page(Sent sent) {
        Map<String, List<String>> query = new LinkedHashMap<>(sent.query().asMap());
        if (disguise.has(DisguiseOption.PAGE_PARAMETERS)) {
            rename(query, "pageNum", "page");
            rename(query, "pageSize", "size");
        }
        List<String> page = query.get("page");
        if (disguise.has(DisguiseOption.PAGES_FROM_1) && page != null) {
            query.put("page", List.of(countedFromZero(page.get(0))));
        }
        return sent.withQuery(Query.of(query));
    }

    /** What is asked for by the usual name is passed over, as a server does with a parameter that it does not know. */
    private static void rename(Map<String, List<String>> query, String from, String to) {
        query.remove(to);
        List<String> values = query.remove(from);
        if (values != null) {
            query.put(to, values);
        }
    }

    private static String countedFromZero(String page) {
        if (page.equals("0")) {
            throw Refusal.badRequest("parameter page must be at least 1");
        }
        return page.matches("[1-9]\\d{0,8}") ? Integer.toString(Integer.parseInt(page) - 1) : page;
    }
}
