package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.PageStyle;
import com.xuqm.sdk.engine.ReceivedFile;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.testing.MiniJson;
import com.xuqm.sdk.wire.WireOptions;
import java.lang.reflect.Type;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes no calls, but keeps the request of the last one that was asked for. */
public final class RecordedCalls implements Calls {

    private final String actingUser;
    private RequestSpec last;

    public RecordedCalls() {
        this("administrator");
    }

    public RecordedCalls(String actingUser) {
        this.actingUser = actingUser;
    }

    /** The last request: method, path and query without the app's key. */
    public String request() {
        return shown(last);
    }

    /** The request of a call that the caller was given: method, path and query without the app's key. */
    public static String requestOf(Call<?> call) {
        return shown(((RecordedCall<?>) call).request());
    }

    /** The request of a list that the caller was given: method, path and query without the app's key. */
    public static String requestOf(PagedCall<?> list) {
        return shown(((RecordedPages<?>) list).request());
    }

    /** What an attempt of a call would bring along as its credential, of those that do not take the client's. */
    public static HttpHeaders credentialOf(Call<?> call) {
        return ((RecordedCall<?>) call).request().credential().get();
    }

    private static String shown(RequestSpec request) {
        return request.operation().method() + " " + request.url("", "");
    }

    /** What would be written as the last request's body. */
    public Object body() {
        return last.json();
    }

    /** Whether any call was asked for. */
    public boolean isEmpty() {
        return last == null;
    }

    @Override
    public <W, T> Call<T> call(RequestSpec request, Type type, Function<W, T> mapping) {
        last = request;
        return new RecordedCall<>(request);
    }

    @Override
    public Calls within() {
        return this;
    }

    @Override
    public Call<Done> callForNothing(RequestSpec request) {
        last = request;
        return new RecordedCall<>(request);
    }

    @Override
    public <T> PagedCall<T> pages(Supplier<RequestSpec> request, Type element, PageStyle style) {
        last = request.get();
        return new RecordedPages<>(last);
    }

    @Override
    public <T> Call<T> download(RequestSpec request, Function<ReceivedFile, T> mapping) {
        last = request;
        return new RecordedCall<>(request);
    }

    @Override
    public String actingUser(Operation operation) {
        return actingUser;
    }

    @Override
    public String scope() {
        return "";
    }

    @Override
    public <O> O options(Class<O> type) {
        return type.cast(WireOptions.standard());
    }

    @Override
    public JsonBinding json() {
        return new MiniJson();
    }
}
