package com.xuqm.tencent;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.tencent.internal.Commands;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call of a command that this version has no method for, or with fields that it does not know.
 *
 * <pre>{@code
 * Map<String, Object> answer = tencent.call("openim/some_new_command")
 *         .body(Map.of("To_Account", "user_002"))
 *         .returningMap()
 *         .execute();
 * }</pre>
 *
 * <p>In logs, metrics and errors it goes by the name {@code raw.call}. It is not sent again once it may have been done, unless {@link #idempotent}
 * says that it may be.
 */
public final class TencentRawCall {

    private final Calls calls;
    private final String command;
    private RetryClass retryClass = RetryClass.NOT_IDEMPOTENT;
    private Object body = Map.of();

    TencentRawCall(Calls calls, String command) {
        this.calls = calls;
        this.command = Checks.notBlank("command", command);
        Commands.of("raw.call", command, retryClass); // refuses now what it would refuse then
    }

    /**
     * Sets the body.
     *
     * @param value what is written as JSON: a map, a record; an empty object by default
     * @return this request
     */
    public TencentRawCall body(Object value) {
        this.body = Checks.notNull("value", value);
        return this;
    }

    /**
     * Declares that the command may be repeated.
     *
     * @return this request
     */
    public TencentRawCall idempotent() {
        this.retryClass = RetryClass.IDEMPOTENT;
        return this;
    }

    /**
     * Returns the call, its answer bound to a class.
     *
     * @param type the type of the answer, status included if it has components for that
     * @param <T> the same type
     * @return the call
     */
    public <T> Call<T> returning(Class<T> type) {
        return calls.call(request(), Checks.notNull("type", type));
    }

    /**
     * Returns the call, its answer bound to a generic type.
     *
     * @param type the type of the answer, see {@link com.xuqm.sdk.json.GenericTypes}
     * @param <T> the same type
     * @return the call
     */
    public <T> Call<T> returning(Type type) {
        return calls.call(request(), Checks.notNull("type", type));
    }

    /**
     * Returns the call, its answer taken as a JSON object.
     *
     * @return the call; the map has the status, too
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

    private RequestSpec request() {
        return RequestSpec.of(Commands.of("raw.call", command, retryClass)).json(body);
    }
}
