package com.xuqm.maxim;

import com.xuqm.maxim.internal.AnswerShape;
import com.xuqm.maxim.internal.MaximPaging;
import com.xuqm.maxim.internal.Routes;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.internal.check.Checks;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A call of a route that this version of the SDK has no method for.
 *
 * <pre>{@code
 * Map<String, Object> thing = maxim.call("GET", "/group/thing")
 *         .query("thing_id", 5)
 *         .returning(Map.class)
 *         .execute();
 * }</pre>
 *
 * <p>In logs, metrics and errors it goes by the name {@code raw.call}. It is not repeated once it may have arrived, also by {@code GET}, since
 * some of Maxim's routes change something by that; {@link #retryClass} says otherwise.
 */
public final class MaximRawCall {

    private final Calls calls;
    private final HttpMethod method;
    private final String path;
    private final List<Consumer<RequestSpec>> parts = new ArrayList<>();
    private RetryClass retryClass = RetryClass.NOT_IDEMPOTENT;

    MaximRawCall(Calls calls, String method, String path) {
        this.calls = calls;
        this.method = method(method);
        this.path = Checks.notBlank("path", path);
        operation(); // refuses now what it would refuse then
    }

    private static HttpMethod method(String method) {
        try {
            return HttpMethod.valueOf(Checks.notBlank("method", method).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("method must be one of " + List.of(HttpMethod.values()), e);
        }
    }

    /**
     * Adds a query parameter.
     *
     * @param name its name
     * @param value its value, which is encoded
     * @return this request
     */
    public MaximRawCall query(String name, Object value) {
        Checks.notBlank("name", name);
        Checks.notNull("value", value);
        parts.add(request -> request.query(name, value));
        return this;
    }

    /**
     * Sets the body.
     *
     * @param value what is written as JSON: a record, a map, a list, a string
     * @return this request
     */
    public MaximRawCall body(Object value) {
        Checks.notNull("value", value);
        parts.add(request -> request.json(value));
        return this;
    }

    /**
     * Declares whether the route may be repeated.
     *
     * @param retryClass {@code NOT_IDEMPOTENT} by default, for every method
     * @return this request
     */
    public MaximRawCall retryClass(RetryClass retryClass) {
        this.retryClass = Checks.notNull("retryClass", retryClass);
        return this;
    }

    /**
     * Returns the call, its answer bound to a type.
     *
     * @param type the type of the answer's {@code data}: a class, or a type of {@link com.xuqm.sdk.json.GenericTypes}; an {@code Object} shows
     *     whatever comes
     * @param <T> the same type
     * @return the call
     */
    public <T> Call<T> returning(Type type) {
        return calls.call(request(), Checks.notNull("type", type));
    }

    /**
     * Returns the call, its answer ignored but for success or failure. An answer of {@code false} is a failure.
     *
     * @return the call
     */
    public Call<Done> returningNothing() {
        return calls.call(request(), AnswerShape.DEED);
    }

    /**
     * Returns the list, fetched page by page with the parameters {@code cursor} and {@code limit}.
     *
     * @param element the type of an element
     * @param <T> the same type
     * @return the call
     */
    public <T> PagedCall<T> returningPages(Class<T> element) {
        Checks.notNull("element", element);
        Operation present = operation();
        List<Consumer<RequestSpec>> filled = List.copyOf(parts); // what is added later is not for this list
        return calls.pages(() -> request(present, filled), element, MaximPaging.CURSOR);
    }

    private Operation operation() {
        return Routes.token("raw.call", method, path, retryClass);
    }

    private RequestSpec request() {
        return request(operation(), parts);
    }

    private static RequestSpec request(Operation operation, List<Consumer<RequestSpec>> parts) {
        RequestSpec request = RequestSpec.of(operation);
        parts.forEach(part -> part.accept(request));
        return request;
    }
}
