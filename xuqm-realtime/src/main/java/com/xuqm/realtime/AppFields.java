package com.xuqm.realtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.engine.LiveAccess;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;

/** What says in a frame's body for which app it is: the same that requests say in their query. */
final class AppFields {

    private AppFields() {}

    static Map<String, Object> of(LiveAccess access) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String pair : access.calls().scope().split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), UTF_8));
            }
        }
        return fields;
    }
}
