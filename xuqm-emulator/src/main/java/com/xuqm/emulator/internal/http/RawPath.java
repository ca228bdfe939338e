package com.xuqm.emulator.internal.http;

import java.util.ArrayList;
import java.util.List;

/** Cuts the raw path of a request into segments and decodes each of them exactly once. */
final class RawPath {

    private RawPath() {}

    /**
     * The decoded segments.
     *
     * <p>A dot segment written as such is refused: a server that resolved it would let an id which the
     * client forgot to encode reach another route. Encoded, {@code %2e%2e} is an ordinary id.
     */
    static List<String> segments(String rawPath) {
        if (!rawPath.startsWith("/")) {
            throw Refusal.badRequest("the path does not start with /");
        }
        List<String> segments = new ArrayList<>();
        for (String raw : rawPath.substring(1).split("/", -1)) {
            if (raw.equals(".") || raw.equals("..")) {
                throw Refusal.notFound("no such route: the path holds the dot segment \"" + raw + "\"");
            }
            segments.add(PercentDecoder.pathSegment(raw));
        }
        return segments;
    }
}
