package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.Credential;
import com.xuqm.sdk.engine.LiveAccess;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.internal.answer.LiberalJson;
import com.xuqm.sdk.internal.request.InnerAccess;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lends what an engine has.
 *
 * @param state what all calls share
 * @param userId the user
 */
record UserAccess(EngineState state, String userId) implements LiveAccess {

    @Override
    public Calls calls() {
        return UserCalls.ofApplication(state, userId).within();
    }

    @Override
    public <A> A area(Class<A> area) {
        return InnerAccess.make(area, calls());
    }

    @Override
    public Credential credential(Operation operation) {
        return state.credentials().of(RequestSpec.of(operation), userId);
    }

    @Override
    public List<String> baseUrls(Operation operation) {
        return state.config().service().baseUrls(operation.host());
    }

    @Override
    public TransportOptions transportOptions() {
        return state.config().transportOptions();
    }

    @Override
    public HttpHeaders headers() {
        return state.config().headers();
    }

    @Override
    public Clock clock() {
        return state.config().clock();
    }

    @Override
    public long nanoTime() {
        return state.timing().nanoTime();
    }

    @Override
    public Future<?> schedule(Runnable task, long nanos) {
        return state.timing().schedule(task, nanos);
    }

    @Override
    public Executor steps() {
        return state.threads();
    }

    @Override
    public Executor callbacks() {
        return state.callbacks();
    }

    @Override
    public <T> @Nullable T read(String kind, byte[] document, Class<T> type) {
        LiberalJson liberal = new LiberalJson(state.json());
        T value = liberal.fromJson(document, type);
        state.lodgers().log().tell(kind, liberal.mismatches());
        return value;
    }

    @Override
    public <T> T shared(Class<T> type, Supplier<T> maker) {
        return state.lodgers().shared(type, maker);
    }

    @Override
    public Runnable whenClosing(Runnable end) {
        return state.lodgers().whenClosing(end);
    }

    /** Shows as whom and nothing else. */
    @Override
    public String toString() {
        return "LiveAccess[as " + userId + "]";
    }
}
