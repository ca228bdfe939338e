package com.xuqm.sdk.engine;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.json.JsonBinding;
import java.lang.reflect.Type;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the areas know of the engine: it makes calls of requests, on behalf of one user. */
public interface Calls {

    /**
     * Makes a call whose answer is bound to a type.
     *
     * @param request what to send
     * @param type the type of the envelope's {@code data}
     * @param <T> the same type
     * @return the call
     */
    default <T> Call<T> call(RequestSpec request, Type type) {
        return this.<T, T>call(request, type, Function.identity());
    }

    /**
     * Makes a call whose answer is bound to a type and then turned into another.
     *
     * @param request what to send
     * @param type the type of the envelope's {@code data}
     * @param mapping turns the bound answer into what the caller gets; an {@link com.xuqm.sdk.error.XuqmApiException} that it throws is a refusal by
     *     the service, and not repeated; any other exception says that the answer cannot be used
     * @param <W> the type on the wire
     * @param <T> the type that the caller gets
     * @return the call
     */
    <W, T> Call<T> call(RequestSpec request, Type type, Function<W, T> mapping);

    /**
     * Makes a call that answers nothing.
     *
     * @param request what to send
     * @return the call
     */
    Call<Done> callForNothing(RequestSpec request);

    /**
     * Makes a call whose answer is a file, written to the {@link RequestSpec#target target} of the request.
     *
     * @param request what to send
     * @param mapping turns what is known of the received file into what the caller gets; it may finish work on the file
     * @param <T> the type that the caller gets
     * @return the call
     */
    <T> Call<T> download(RequestSpec request, Function<ReceivedFile, T> mapping);

    /**
     * Makes a call for a list.
     *
     * @param request makes what to send for one page, without the paging parameters
     * @param element the type of an element
     * @param style how the service pages this list
     * @param <T> the same type
     * @return the call
     */
    <T> PagedCall<T> pages(Supplier<RequestSpec> request, Type element, PageStyle style);

    /**
     * Returns the same calls for use within the SDK: their asynchronous results complete on the engine's own threads, so that they
     * wait for no executor of the application's. What hangs on them must return at once.
     *
     * @return the calls
     */
    Calls within();

    /**
     * Returns the acting user, for routes that name the caller in their path.
     *
     * @param operation the route that needs to know
     * @return the user's id
     * @throws com.xuqm.sdk.error.XuqmConfigurationException if it is the administrator account and the client has none
     */
    String actingUser(Operation operation);

    /**
     * Returns which app the calls are about.
     *
     * @return the app parameter as an encoded query
     */
    String scope();

    /**
     * Returns the options of the client that belong to its product.
     *
     * @param type their type
     * @param <O> the same type
     * @return the options
     */
    <O> O options(Class<O> type);

    /**
     * Returns the client's JSON binding.
     *
     * @return the binding
     */
    JsonBinding json();
}
