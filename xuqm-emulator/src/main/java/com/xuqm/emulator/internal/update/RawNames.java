package com.xuqm.emulator.internal.update;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names as segments of a path. */
final class RawNames {

    private RawNames() {}

    static String encode(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
