package com.xuqm.realtime.internal.stomp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One frame. Whoever makes it, and whoever gets it, leaves the bytes of its body as they are. */
public final class StompFrame {

    private static final byte[] NOTHING = {};

    private final String command;
    private final StompHeaders headers;
    private final byte[] body;

    public StompFrame(String command, StompHeaders headers, byte[] body) {
        this.command = command;
        this.headers = headers;
        this.body = body;
    }

    /** A frame without a body. */
    public static StompFrame of(String command, String... namesAndValues) {
        return new StompFrame(command, StompHeaders.of(namesAndValues), NOTHING);
    }

    /** The same with another body. */
    public StompFrame withBody(byte[] bytes) {
        return new StompFrame(command, headers, bytes);
    }

    /** The same with a further header. */
    public StompFrame with(String name, String value) {
        return new StompFrame(command, headers.and(name, value), body);
    }

    public String command() {
        return command;
    }

    public StompHeaders headers() {
        return headers;
    }

    /** The value of a header. */
    public @Nullable String header(String name) {
        return headers.get(name);
    }

    public byte[] body() {
        return body;
    }

    /** The body as text. */
    public String text() {
        return new String(body, UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StompFrame that
                && command.equals(that.command)
                && headers.equals(that.headers)
                && Arrays.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return 31 * command.hashCode() + Arrays.hashCode(body);
    }

    /** Leaves out what people wrote, and tokens. */
    @Override
    public String toString() {
        return "StompFrame[" + command + ", " + body.length + " bytes]";
    }
}
