package com.xuqm.sdk.internal.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpBody;
import java.net.URI;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a request says of the thing that it is about: the parameters of its path and query, and the members of its body. A service that answers
 * a change by no more than that it was made means this.
 */
public final class RequestEcho {

    /** What paths and queries call a user of whom an answer speaks as {@code userId}. */
    private static final List<String> OF_USERS = List.of("friendId", "targetUserId", "blockedUserId");

    private RequestEcho() {}

    static Map<String, JsonSlice> of(Operation operation, URI uri, HttpBody body) {
        Map<String, JsonSlice> said = new LinkedHashMap<>();
        addBody(said, body);
        addQuery(said, uri);
        addPath(said, operation.path(), uri.getRawPath());
        OF_USERS.stream().filter(said::containsKey).findFirst().ifPresent(name -> said.put("userId", said.get(name)));
        return said;
    }

    private static void addBody(Map<String, JsonSlice> said, HttpBody body) {
        byte[] bytes = body.inMemory();
        JsonSlice json = bytes == null || bytes.length == 0 ? null : JsonSlice.of(bytes);
        if (json != null && json.isObject()) {
            said.putAll(json.members());
        }
    }

    private static void addQuery(Map<String, JsonSlice> said, URI uri) {
        String query = uri.getRawQuery();
        if (query == null) {
            return;
        }
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                said.put(
                        URLDecoder.decode(pair.substring(0, equals), UTF_8),
                        JsonSlice.ofText(URLDecoder.decode(pair.substring(equals + 1), UTF_8)));
            }
        }
    }

    /** From the end, since a gateway may put a path of its own before it. */
    private static void addPath(Map<String, JsonSlice> said, String template, String path) {
        String[] names = template.split("/", -1);
        String[] values = path.split("/", -1);
        for (int i = 1; i <= Math.min(names.length, values.length); i++) {
            String name = names[names.length - i];
            if (name.startsWith("{")) {
                String value = URLDecoder.decode(values[values.length - i].replace("+", "%2B"), UTF_8);
                said.put(name.substring(1, name.length() - 1), JsonSlice.ofText(value));
            }
        }
    }
}
