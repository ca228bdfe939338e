package com.xuqm.emulator.internal.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Promise;
import org.jspecify.annotations.Nullable;

/** What could be made of a request as it came in: its parts, and the first complaint about them. */
final class Reception {

    private final Request request;
    private final Map<String, List<String>> headers;
    private @Nullable RouteMatch match;
    private Query query = Query.parse(null);
    private byte[] body = {};
    private @Nullable Refusal refusal;

    private Reception(Request request) {
        this.request = request;
        this.headers = headersOf(request);
    }

    /** Reads a request to its end, unless it is longer than allowed. No thread waits for what comes slowly. */
    static void read(Request request, Router router, int maxBodyBytes, Promise<Reception> result) {
        Reception reception = new Reception(request);
        reception.findRoute(router);
        reception.readQuery();
        if (reception.takesForm() || !reception.takesBody(maxBodyBytes)) {
            result.succeeded(reception);
            return;
        }
        BodyReader.read(
                request,
                maxBodyBytes,
                Promise.from(
                        read -> {
                            read.ifPresentOrElse(
                                    bytes -> reception.body = bytes, () -> reception.complain(tooLarge(maxBodyBytes)));
                            result.succeeded(reception);
                        },
                        result::failed));
    }

    private void findRoute(Router router) {
        try {
            List<String> segments = RawPath.segments(path());
            match = router.find(method(), segments);
            if (match == null) {
                complain(noSuchRoute(router.methodsOf(segments)));
            }
        } catch (Refusal e) {
            complain(e);
        }
    }

    /** Not 405: the vendor documents no such code, and says 404 for what does not exist. */
    private Refusal noSuchRoute(Iterable<String> methods) {
        String others = String.join(", ", methods);
        String hint = others.isEmpty() ? "" : " (this path takes " + others + ")";
        return Refusal.notFound("no such route: " + method() + " " + path() + hint);
    }

    private void readQuery() {
        try {
            query = Query.parse(rawQuery());
        } catch (Refusal e) {
            complain(e);
        }
    }

    private boolean takesBody(int max) {
        if (request.getLength() > max) {
            complain(tooLarge(max));
            return false;
        }
        return !HttpMethod.CONNECT.is(method()); // what follows it is no body, and never ends
    }

    private boolean takesForm() {
        return match != null && match.route().body() == BodyKind.FORM;
    }

    /** Reads what is left of a form, as far as it is not too much. */
    void drain(int max) {
        if (takesForm()) {
            try {
                // Not closed: that would cut off what comes after the limit.
                Content.Source.asInputStream(request).skip(max);
            } catch (IOException e) {
                // The client went away; there is nobody to spare.
            }
        }
    }

    private static Refusal tooLarge(int max) {
        return new Refusal(413, "the body is larger than " + max + " bytes");
    }

    private void complain(Refusal complaint) {
        if (refusal == null) {
            refusal = complaint;
        }
    }

    private static Map<String, List<String>> headersOf(Request request) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (HttpField field : request.getHeaders()) {
            String value = field.getValue();
            headers.computeIfAbsent(field.getLowerCaseName(), name -> new ArrayList<>())
                    .add(value == null ? "" : value);
        }
        headers.replaceAll((name, values) -> List.copyOf(values));
        return Collections.unmodifiableMap(headers);
    }

    String method() {
        return request.getMethod();
    }

    /** The path as sent. */
    String path() {
        return request.getHttpURI().getPath();
    }

    /** The query as sent. */
    @Nullable
    String rawQuery() {
        return request.getHttpURI().getQuery();
    }

    Map<String, List<String>> headers() {
        return headers;
    }

    /** The query decoded; empty if it could not be. */
    Query query() {
        return query;
    }

    byte[] body() {
        return body;
    }

    @Nullable
    Route route() {
        return match == null ? null : match.route();
    }

    @Nullable
    RouteMatch match() {
        return match;
    }

    /** The request for its operation, received at the given time. Throws what stands against it. */
    ApiRequest admissible(long now, Dialect dialect) {
        if (refusal != null) {
            throw refusal;
        }
        if (match == null) {
            throw new IllegalStateException("neither a route nor a complaint");
        }
        Sent sent = dialect.understand(new Sent(match.route(), query, headers, body));
        return new ApiRequest(
                match,
                sent.query(),
                sent.headers(),
                sent.body(),
                now,
                (folder, limit) -> Form.receive(request, folder, limit));
    }
}
