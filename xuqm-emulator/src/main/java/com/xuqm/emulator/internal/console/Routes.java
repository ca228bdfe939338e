package com.xuqm.emulator.internal.console;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.http.Answer;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.BodyKind;
import com.xuqm.emulator.internal.http.ReplyHandler;
import com.xuqm.emulator.internal.http.Route;
import java.util.function.Function;

/** Routes of the console's API. */
final class Routes {

    /** Most of a list that is shown at once. */
    static final int MOST = 500;

    private static final int USUAL = 100;

    private Routes() {}

    /** One that answers with an object. */
    static Route json(String method, String path, Function<ApiRequest, JsonObject> handler) {
        return any(method, path, request -> {
            JsonObject object = handler.apply(request);
            return () -> Answer.json(200, object);
        });
    }

    /** One that answers with anything. */
    static Route any(String method, String path, ReplyHandler handler) {
        return new Route("console " + path, method, Console.API + "/" + path, Auth.PUBLIC, BodyKind.BUFFERED, handler);
    }

    /** How many of a list are asked for. */
    static int limit(ApiRequest request) {
        return request.query().integer("limit", USUAL, 1, MOST);
    }

    /** What is looked for, in lower case; empty for everything. */
    static String search(ApiRequest request) {
        String search = request.query().optional("search");
        return search == null ? "" : search.toLowerCase(java.util.Locale.ROOT);
    }
}
