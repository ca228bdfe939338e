package com.xuqm.emulator.internal.stomp;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A STOMP frame. Immutable; its body is shared, not copied, so nobody may change it. */
public final class StompFrame {

    private static final byte[] NOTHING = new byte[0];

    private final String command;
    private final Map<String, String> headers;
    private final byte[] body;

    StompFrame(String command, Map<String, String> headers, byte[] body) {
        this.command = command;
        this.headers = Collections.unmodifiableMap(headers);
        this.body = body;
    }

    /**
     * A frame without headers and body.
     *
     * @param command its command
     * @return the frame
     */
    public static StompFrame of(String command) {
        return new StompFrame(command, Map.of(), NOTHING);
    }

    /**
     * The same with one header more.
     *
     * @param name its name
     * @param value its value, or null to leave it out
     * @return a copy
     */
    public StompFrame with(String name, @Nullable String value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new StompFrame(command, more, body);
    }

    /**
     * The same with another body.
     *
     * @param contentType what it is
     * @param bytes its bytes
     * @return a copy
     */
    public StompFrame withBody(String contentType, byte[] bytes) {
        return new StompFrame(command, with("content-type", contentType).headers, bytes);
    }

    /**
     * What kind of frame it is.
     *
     * @return the command
     */
    public String command() {
        return command;
    }

    /**
     * Its headers, without escapes.
     *
     * @return an unmodifiable map in the order of the wire; of a header that came twice, the first
     */
    public Map<String, String> headers() {
        return headers;
    }

    /**
     * One header.
     *
     * @param name its name, which is case-sensitive
     * @return its value, or null
     */
    public @Nullable String header(String name) {
        return headers.get(name);
    }

    /**
     * Its body.
     *
     * @return the bytes, shared
     */
    public byte[] body() {
        return body;
    }

    /**
     * Its body as text.
     *
     * @return the body decoded as UTF-8
     */
    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
