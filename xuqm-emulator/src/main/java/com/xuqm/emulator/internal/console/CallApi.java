package com.xuqm.emulator.internal.console;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.backend.Backend;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.ConsoleMark;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.http.RouteMatch;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.json.JsonFields;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Calls an operation of the product as anybody, over a real connection: it is recorded, faults strike it, webhooks hear of it, and the
 * answer is shown as it came. Credentials are put in here, so that no page ever sees any.
 */
final class CallApi {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH");

    private final Emulated emulated;
    private final Masking masking;

    CallApi(Emulated emulated, Masking masking) {
        this.emulated = emulated;
        this.masking = masking;
    }

    List<Route> routes() {
        return List.of(Routes.json("GET", "operations", this::operations), Routes.json("POST", "calls", this::call));
    }

    private JsonObject operations(ApiRequest request) {
        JsonArray operations = new JsonArray();
        emulated.host().backend().router().routes().stream()
                .sorted(java.util.Comparator.comparing(Route::operation))
                .forEach(route -> operations.add(JsonFields.start()
                        .put("operation", route.operation())
                        .put("method", route.method())
                        .put("path", route.template())
                        .put("auth", route.auth().name())
                        .json()));
        return JsonFields.start().put("operations", operations).json();
    }

    private JsonObject call(ApiRequest request) {
        Body body = request.object();
        String method = body.text("method").toUpperCase(Locale.ROOT);
        if (!METHODS.contains(method)) {
            throw Refusal.badRequest("field method must be GET, POST, PUT, DELETE or PATCH");
        }
        String target = target(body.text("path"));
        String as = body.optionalText("as");
        Map<String, String> headers = new LinkedHashMap<>(credential(method, target, as));
        headers.put(ConsoleMark.HEADER, "1");
        byte[] bytes = {};
        if (body.has("body")) {
            headers.put("Content-Type", "application/json");
            bytes = bytes(body.element("body"));
        }
        LoopbackCall.Outcome outcome =
                LoopbackCall.to(URI.create(emulated.host().baseUrl())).make(method, target, headers, bytes);
        return shown(outcome);
    }

    /** A text is sent as it is, so that broken JSON can be sent as well. */
    private static byte[] bytes(JsonElement body) {
        return body.isJsonPrimitive() && body.getAsJsonPrimitive().isString()
                ? body.getAsString().getBytes(StandardCharsets.UTF_8)
                : Json.bytes(body);
    }

    /** Path and query as they go over the wire, with the application named. */
    private String target(String path) {
        if (!path.startsWith("/") || path.startsWith(Console.PATH)) {
            throw Refusal.badRequest("field path must be a path of the product, which begins with /");
        }
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (b <= ' ' || b == 0x7f) {
                encoded.append(String.format("%%%02X", b & 0xff));
            } else {
                encoded.append((char) b);
            }
        }
        String appKey = emulated.settings().appKey();
        boolean named = encoded.indexOf("appKey=") >= 0 || encoded.indexOf("appId=") >= 0;
        return named ? encoded.toString() : encoded + (encoded.indexOf("?") < 0 ? "?" : "&") + "appKey=" + appKey;
    }

    private Map<String, String> credential(String method, String target, @Nullable String as) {
        Auth auth = auth(method, target);
        String user = as == null ? emulated.settings().adminUser() : Ids.check("as", as);
        return switch (auth) {
            case PUBLIC, SIGNED -> Map.of();
            case INTERNAL ->
                Map.of("X-Internal-Token", emulated.settings().platform().internalToken());
            case TENANT -> bearer(emulated.host().backend().tenantToken(emulated.now()));
            case OPS -> bearer(emulated.host().backend().opsToken(emulated.now()));
            case DEMO -> bearer(emulated.locked(backend -> backend.demoToken(user, emulated.now())));
            case IM, IM_OPTIONAL, IM_ADMIN, PUSH_ADMIN -> bearer(emulated.locked(backend -> token(backend, user)));
        };
    }

    private String token(Backend backend, String user) {
        return backend.sessions()
                .signIn(backend.accounts().require(user), emulated.now())
                .token();
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    private Auth auth(String method, String target) {
        int query = target.indexOf('?');
        RouteMatch match = emulated.host().backend().router().findRaw(method, target.substring(0, query));
        return match == null ? Auth.IM : match.route().auth();
    }

    private JsonObject shown(LoopbackCall.Outcome outcome) {
        JsonObject headers = new JsonObject();
        outcome.headers().forEach((name, value) -> headers.addProperty(name, masking.header(name, value)));
        String text = RequestView.utf8(outcome.body());
        return JsonFields.start()
                .put("status", outcome.status())
                .put("headers", headers)
                .put("text", text == null ? null : masking.text(text))
                .put("bytes", outcome.body().length)
                .put(
                        "trouble",
                        outcome.trouble() == null ? null : outcome.trouble().toJson())
                .put("tookMs", outcome.tookMs())
                .json();
    }
}
