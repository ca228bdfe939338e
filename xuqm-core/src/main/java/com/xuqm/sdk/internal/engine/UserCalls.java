package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.PageStyle;
import com.xuqm.sdk.engine.ReceivedFile;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.answer.AnswerReader;
import com.xuqm.sdk.json.JsonBinding;
import java.lang.reflect.Type;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls on behalf of one user.
 *
 * @param caller as whom, and where results go
 */
record UserCalls(Caller caller) implements Calls, CallMaker {

    static UserCalls ofApplication(EngineState state, @Nullable String userId) {
        return new UserCalls(new Caller(state, userId, state.config().executor(), false));
    }

    static UserCalls ofEngine(EngineState state) {
        return new UserCalls(new Caller(state, null, null, true));
    }

    private EngineState state() {
        return caller.state();
    }

    @Override
    public UserCalls within() {
        return new UserCalls(caller.within());
    }

    @Override
    public <W, T> Call<T> call(RequestSpec request, Type type, Function<W, T> mapping) {
        return make(request, state().readers().data(type), mapping);
    }

    @Override
    public Call<Done> callForNothing(RequestSpec request) {
        return make(request, state().readers().nothing(), Function.identity());
    }

    @Override
    public <T> Call<T> download(RequestSpec request, Function<ReceivedFile, T> mapping) {
        return make(request, AnswerReader.file(request.file()), mapping);
    }

    @Override
    public <W, T> Call<T> make(RequestSpec request, AnswerReader<W> answer, Function<W, T> mapping) {
        return new EngineCall<>(caller, request, answer, mapping, CallOptions.none());
    }

    @Override
    public <T> PagedCall<T> pages(Supplier<RequestSpec> request, Type element, PageStyle style) {
        PageStyle spelled = state().config().service().protocol().paging(style);
        return EnginePagedCall.of(state(), this, within(), request, element, spelled);
    }

    @Override
    public String actingUser(Operation operation) {
        return state().credentials().requireActor(operation, caller.userId());
    }

    @Override
    public String scope() {
        return state().config().service().scope();
    }

    @Override
    public <O> O options(Class<O> type) {
        return type.cast(state().config().service().options());
    }

    @Override
    public JsonBinding json() {
        return state().json();
    }

    /** Shows as whom and nothing else. */
    @Override
    public String toString() {
        return "Calls[" + (caller.userId() == null ? "" : "as " + caller.userId()) + "]";
    }
}
