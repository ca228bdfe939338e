package com.xuqm.sdk;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.call.ServiceHost;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.http.HttpMethod;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.xuqm.Paging;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A call of a route that this version of the SDK has no method for.
 *
 * <pre>{@code
 * Map<String, Object> thing = xuqm.call("GET", "/api/im/things/{thingId}")
 *         .path("thingId", "a/b")
 *         .query("lang", "zh")
 *         .returningMap()
 *         .execute();
 * }</pre>
 *
 * <p>In logs, metrics and errors it goes by the name {@code raw.call}. A route that is used more than once is better described by an {@link
 * Operation} of your own, a constant with a name, for {@link XuqmClient#call(Operation)}. Status, header fields and the bytes of an
 * answer come by {@link Call#withResponse()}, lists by {@link #returningPages}.
 */
public final class RawCall {

    private final Calls calls;
    private final Operation.Builder operation;
    private final List<Consumer<RequestSpec>> parts = new ArrayList<>();

    RawCall(Calls calls, String method, String path) {
        this.calls = calls;
        this.operation = Operation.builder("raw.call", method(method), Checks.notBlank("path", path));
    }

    RawCall(Calls calls, Operation operation) {
        this.calls = calls;
        this.operation = Checks.notNull("operation", operation).toBuilder();
        credential(operation.credential());
    }

    private static HttpMethod method(String method) {
        try {
            return HttpMethod.valueOf(Checks.notBlank("method", method).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("method must be one of " + List.of(HttpMethod.values()), e);
        }
    }

    /**
     * Fills a parameter of the path. Each has to be filled once, in any order.
     *
     * @param name the parameter's name, as it stands in braces
     * @param value its value, which is encoded; not {@code .} or {@code ..}
     * @return this request
     * @throws IllegalArgumentException if the path has no such parameter
     */
    public RawCall path(String name, String value) {
        Checks.notBlank("name", name);
        RequestSpec.of(operation.build()).path(name, value); // refuses now what it would refuse then
        parts.add(request -> request.path(name, value));
        return this;
    }

    /**
     * Adds a query parameter.
     *
     * @param name its name
     * @param value its value, which is encoded
     * @return this request
     */
    public RawCall query(String name, Object value) {
        Checks.notBlank("name", name);
        Checks.notNull("value", value);
        parts.add(request -> request.query(name, value));
        return this;
    }

    /**
     * Sets the body.
     *
     * @param value what is written as JSON: a record, a map, a list
     * @return this request
     */
    public RawCall body(Object value) {
        Checks.notNull("value", value);
        parts.add(request -> request.json(value));
        return this;
    }

    /**
     * Sets the credential.
     *
     * @param kind the IM token by default; an app's signature or a token of the call's own cannot be used here
     * @return this request
     */
    public RawCall credential(CredentialKind kind) {
        if (CredentialKind.APP_SIGNATURE.equals(kind) || CredentialKind.CALL_TOKEN.equals(kind)) {
            throw new IllegalArgumentException(kind + " belongs to operations that bring their own credential");
        }
        operation.credential(kind);
        return this;
    }

    /**
     * Declares whether the route may be repeated.
     *
     * @param retryClass {@code IDEMPOTENT} for {@code GET} and {@code HEAD} by default, {@code NOT_IDEMPOTENT} for the rest
     * @return this request
     */
    public RawCall retryClass(RetryClass retryClass) {
        operation.retryClass(retryClass);
        return this;
    }

    /**
     * Sends it to another of the service's hosts.
     *
     * @param host the main host by default
     * @return this request
     */
    public RawCall host(ServiceHost host) {
        operation.host(host);
        return this;
    }

    /**
     * Leaves the app's key out of the query.
     *
     * @return this request
     */
    public RawCall withoutAppKey() {
        operation.withoutAppKey();
        return this;
    }

    /**
     * Returns the call, its answer bound to a class.
     *
     * @param type the type of the envelope's {@code data}: a record, {@code String}, {@code Boolean}, …, or any type that a mapper of yours
     *     knows, see {@code JacksonJsonBinding.with} and {@code GsonJsonBinding.with}
     * @param <T> the same type
     * @return the call
     */
    public <T> Call<T> returning(Class<T> type) {
        return calls.call(request(), Checks.notNull("type", type));
    }

    /**
     * Returns the call, its answer bound to a generic type.
     *
     * @param type the type of the envelope's {@code data}, see {@link com.xuqm.sdk.json.GenericTypes}
     * @param <T> the same type
     * @return the call
     */
    public <T> Call<T> returning(Type type) {
        return calls.call(request(), Checks.notNull("type", type));
    }

    /**
     * Returns the call, its answer taken as a JSON object.
     *
     * @return the call
     */
    public Call<Map<String, @Nullable Object>> returningMap() {
        return calls.call(request(), Map.class);
    }

    /**
     * Returns the call, its answer ignored but for success or failure.
     *
     * @return the call
     */
    public Call<Done> returningNothing() {
        return calls.callForNothing(request());
    }

    /**
     * Returns the list, fetched page by page with the parameters {@code page}, from 0, and {@code size}, as the service's own lists are.
     *
     * @param element the type of an element: a record, {@code String}, …
     * @param <T> the same type
     * @return the call
     */
    public <T> PagedCall<T> returningPages(Class<T> element) {
        Checks.notNull("element", element);
        Operation present = operation.build();
        List<Consumer<RequestSpec>> filled = List.copyOf(parts); // what is added later is not for this list
        return calls.pages(() -> request(present, filled), element, Paging.PAGE_AND_SIZE);
    }

    private RequestSpec request() {
        return request(operation.build(), parts);
    }

    private static RequestSpec request(Operation operation, List<Consumer<RequestSpec>> parts) {
        RequestSpec request = RequestSpec.of(operation);
        parts.forEach(part -> part.accept(request));
        request.checkPath();
        return request;
    }
}
