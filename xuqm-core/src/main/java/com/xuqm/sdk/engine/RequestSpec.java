package com.xuqm.sdk.engine;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpBody;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.ResponseTarget;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.PercentEncoding;
import com.xuqm.sdk.json.OpenEnum;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an area asks the engine to send: an operation with its path, query and body filled in. It is filled by one thread and not
 * changed once a call was made of it.
 */
public final class RequestSpec {

    /** A file service says in far less than this why there is no file. */
    private static final int MAX_ERROR_BYTES = 1024 * 1024;

    private final Operation operation;
    private List<String> pathNames = List.of();
    private List<String> pathValues = List.of();
    private @Nullable StringBuilder query; // most requests have none
    private @Nullable Supplier<?> json;
    private @Nullable HttpBody body;
    private @Nullable Supplier<HttpHeaders> credential;
    private @Nullable Supplier<HttpHeaders> attemptHeaders;
    private ResponseTarget.@Nullable ToFile target;

    private RequestSpec(Operation operation) {
        this.operation = operation;
    }

    /**
     * Starts a request.
     *
     * @param operation the route
     * @return a request without path values, query and body
     */
    public static RequestSpec of(Operation operation) {
        return new RequestSpec(operation);
    }

    /**
     * Fills a parameter of the path.
     *
     * @param name the parameter's name, which is the field's for error messages, too
     * @param value an id or a name
     * @return this request
     */
    public RequestSpec path(String name, @Nullable String value) {
        if (pathValues.isEmpty()) {
            pathNames = new ArrayList<>(2);
            pathValues = new ArrayList<>(2);
        }
        if (!hasParameter(name)) {
            throw new IllegalArgumentException(operation + " has no parameter {" + name + "} in its path");
        }
        if (pathNames.contains(name)) {
            throw new IllegalArgumentException(operation + " was given the parameter {" + name + "} of its path twice");
        }
        pathNames.add(name);
        pathValues.add(PercentEncoding.segment(name, Checks.id(name, value)));
        return this;
    }

    private boolean hasParameter(String name) {
        String template = operation.path();
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            if (isName(template, open, template.indexOf('}', open), name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String template, int open, int close, String name) {
        return close - open - 1 == name.length() && template.startsWith(name, open + 1);
    }

    /**
     * Adds a query parameter.
     *
     * @param name its name
     * @param value its value; nothing is added for {@code null}
     * @return this request
     */
    public RequestSpec query(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        String text = value instanceof OpenEnum open ? open.value() : value.toString();
        StringBuilder all = query == null ? new StringBuilder() : query.append('&');
        PercentEncoding.append(all, name);
        all.append('=');
        PercentEncoding.append(all, Checks.text(name, text));
        query = all;
        return this;
    }

    /**
     * Sets a body that is written as JSON when the request is sent.
     *
     * @param value what to write
     * @return this request
     */
    public RequestSpec json(Object value) {
        Checks.notNull("request", value);
        this.json = () -> value;
        return this;
    }

    /**
     * Sets a body that is made anew for each execution of the call, though not for each attempt, and then written as JSON.
     *
     * @param value makes what to write
     * @return this request
     */
    public RequestSpec jsonOfExecution(Supplier<?> value) {
        this.json = value;
        return this;
    }

    /**
     * Sets a body that is sent as it is.
     *
     * @param body what to send
     * @return this request
     */
    public RequestSpec body(HttpBody body) {
        this.body = body;
        return this;
    }

    /**
     * Sets where the credential of each attempt comes from, for operations that bring their own.
     *
     * @param headers makes the header fields
     * @return this request
     */
    public RequestSpec credential(Supplier<HttpHeaders> headers) {
        this.credential = headers;
        return this;
    }

    /**
     * Adds header fields that are made anew for each attempt, such as the range that is still missing.
     *
     * @param headers makes the header fields
     * @return this request
     */
    public RequestSpec attemptHeaders(Supplier<HttpHeaders> headers) {
        this.attemptHeaders = headers;
        return this;
    }

    /**
     * Sets the file to which a successful answer goes.
     *
     * @param file the file
     * @return this request
     */
    public RequestSpec target(Path file) {
        this.target = new ResponseTarget.ToFile(file, Long.MAX_VALUE, MAX_ERROR_BYTES);
        return this;
    }

    /**
     * Makes the header fields of one attempt.
     *
     * @return the fields, without those of the client and of the credential
     */
    public HttpHeaders attemptHeaders() {
        return attemptHeaders == null ? HttpHeaders.empty() : attemptHeaders.get();
    }

    /**
     * Returns where the answer goes.
     *
     * @param usual where answers go otherwise
     * @return a file if one was {@link #target(Path) set}, the usual place else
     */
    public ResponseTarget target(ResponseTarget usual) {
        return target == null ? usual : target;
    }

    /**
     * Returns the file that the answer goes to.
     *
     * @return the {@link #target(Path) target}
     * @throws IllegalStateException if none was set
     */
    public Path file() {
        if (target == null) {
            throw new IllegalStateException("a download has a target");
        }
        return target.path();
    }

    /**
     * Tells whether it moves a file, for which the timeouts of ordinary calls are too short.
     *
     * @return whether it does
     */
    public boolean isTransfer() {
        return target != null || body != null;
    }

    /**
     * Returns what is asked for.
     *
     * @return the route
     */
    public Operation operation() {
        return operation;
    }

    /**
     * Makes what is to be written for one execution.
     *
     * @return a value for the JSON binding, {@code null} for nothing
     */
    public @Nullable Object json() {
        return json == null ? null : json.get();
    }

    /**
     * Returns the body that is sent as it is.
     *
     * @return the body, {@code null} if there is none or it is JSON
     */
    public @Nullable HttpBody body() {
        return body;
    }

    /**
     * Returns where the operation's own credential comes from.
     *
     * @return makes the header fields; {@code null} if it has none of its own
     */
    public @Nullable Supplier<HttpHeaders> credential() {
        return credential;
    }

    /**
     * Tells whether its URL is the same for each request to its operation.
     *
     * @return whether it has neither path values nor a query
     */
    public boolean hasFixedUrl() {
        return pathValues.isEmpty() && query == null;
    }

    /** Refuses a path of which a parameter has no value. */
    public void checkPath() {
        url("", "");
    }

    private String pathValue(String template, int open, int close) {
        for (int i = 0; i < pathNames.size(); i++) {
            if (isName(template, open, close, pathNames.get(i))) {
                return pathValues.get(i);
            }
        }
        throw new IllegalArgumentException(
                operation + " needs a value for " + template.substring(open, close + 1) + " of its path");
    }

    /**
     * Returns the URL below a base URL.
     *
     * @param base the base URL, without a trailing slash
     * @param more an encoded query to put before this request's own, may be empty
     * @return the URL, encoded
     */
    public String url(String base, String more) {
        String template = operation.path();
        StringBuilder url = new StringBuilder(
                base.length() + template.length() + more.length() + (query == null ? 0 : query.length()) + 32);
        url.append(base);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            url.append(template, from, open);
            int close = template.indexOf('}', open);
            PercentEncoding.append(url, pathValue(template, open, close));
            from = close + 1;
        }
        url.append(template, from, template.length());
        if (!more.isEmpty()) {
            url.append('?').append(more);
        }
        if (query != null) {
            url.append(more.isEmpty() ? '?' : '&').append(query);
        }
        return url.toString();
    }
}
