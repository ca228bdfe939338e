package com.xuqm.emulator.internal.http;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;

/**
 * One operation of the API: where it is reached, what it demands, what it does.
 *
 * @param operation operation id, such as {@code messages.send}
 * @param method HTTP method
 * @param template path with {@code {name}} segments
 * @param auth what the caller must show
 * @param body how its body is read
 * @param handler what it does
 */
public record Route(String operation, String method, String template, Auth auth, BodyKind body, ReplyHandler handler) {

    /**
     * An operation that takes JSON, if anything, and answers in an envelope.
     *
     * @param operation operation id
     * @param method HTTP method
     * @param template path with variables
     * @param auth what the caller must show
     * @param handler what it does
     */
    public Route(String operation, String method, String template, Auth auth, RouteHandler handler) {
        this(operation, method, template, auth, BodyKind.BUFFERED, enveloped(handler));
    }

    /**
     * An operation that takes a form with a file, by {@code POST}, and answers in an envelope.
     *
     * @param operation operation id
     * @param template path with variables
     * @param auth what the caller must show
     * @param handler what it does
     * @return the route
     */
    public static Route form(String operation, String template, Auth auth, RouteHandler handler) {
        return new Route(operation, "POST", template, auth, BodyKind.FORM, enveloped(handler));
    }

    /**
     * An operation that answers to {@code GET} with something other than an envelope.
     *
     * @param operation operation id
     * @param template path with variables
     * @param auth what the caller must show
     * @param handler what it does
     * @return the route
     */
    public static Route reply(String operation, String template, Auth auth, ReplyHandler handler) {
        return new Route(operation, "GET", template, auth, BodyKind.BUFFERED, handler);
    }

    private static ReplyHandler enveloped(RouteHandler handler) {
        return request -> {
            JsonElement data = handler.handle(request);
            return () -> Envelope.success(data);
        };
    }

    /** Segments of the template, in order; a variable is written {@code {name}}. */
    List<String> segments() {
        return List.of(template.substring(1).split("/", -1));
    }

    /** Names of the variables, in the order of the path. */
    List<String> variables() {
        List<String> names = new ArrayList<>();
        for (String segment : segments()) {
            if (isVariable(segment)) {
                names.add(segment.substring(1, segment.length() - 1));
            }
        }
        return names;
    }

    static boolean isVariable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }
}
