package com.xuqm.sdk.internal.answer;

import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.json.Envelope;
import com.xuqm.sdk.json.GenericTypes;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingException;
import com.xuqm.sdk.json.PageData;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Reads an envelope whose {@code data} has the shape that an operation expects.
 *
 * @param <T> the type of the data
 */
public interface DataReader<T> {

    /** The envelope with data of any shape: enough to learn that it reports a failure. */
    Type ANY = GenericTypes.parameterized(Envelope.class, Object.class);

    @Nullable
    Envelope<T> read(JsonBinding json, byte[] body);

    /** The type of the data; {@link Done} for none. */
    Type type();

    /** What an answer without data says, {@code null} if it is not complete. */
    @Nullable
    T withoutData();

    /** What an answer says whose data is expressly null: a list is empty then; {@code null} if it is not complete. */
    @Nullable
    T ofNull();

    /** Data of one known type. */
    static <T> DataReader<T> of(Type type) {
        Type envelope = GenericTypes.parameterized(Envelope.class, type);
        return new DataReader<>() {
            @Override
            public Type type() {
                return type;
            }

            @Override
            public @Nullable Envelope<T> read(JsonBinding json, byte[] body) {
                return json.fromJson(body, envelope);
            }

            @Override
            public @Nullable T withoutData() {
                return null;
            }

            @Override
            @SuppressWarnings("unchecked") // a list of anything
            public @Nullable T ofNull() {
                return type instanceof ParameterizedType list && list.getRawType() == List.class ? (T) List.of() : null;
            }
        };
    }

    /** Data that nobody asks for. */
    static DataReader<Done> nothing() {
        return new DataReader<>() {
            @Override
            public Type type() {
                return Done.class;
            }

            @Override
            public @Nullable Envelope<Done> read(JsonBinding json, byte[] body) {
                Envelope<Object> any = json.fromJson(body, ANY);
                return any == null
                        ? null
                        : new Envelope<>(any.code(), any.status(), Done.DONE, any.message(), any.requestId());
            }

            @Override
            public Done withoutData() {
                return Done.DONE;
            }

            @Override
            public Done ofNull() {
                return Done.DONE;
            }
        };
    }

    /**
     * A page in any of the three forms that are accepted. The form that came last is tried first, so that a server which answers
     * bare arrays costs a second look once.
     */
    static <T> DataReader<PageData<T>> page(Type element, AtomicBoolean bareArray) {
        Type page = GenericTypes.parameterized(PageData.class, element);
        Type object = GenericTypes.parameterized(Envelope.class, page);
        Type array = GenericTypes.parameterized(Envelope.class, GenericTypes.listOf(element));
        return new DataReader<>() {
            @Override
            public Type type() {
                return page;
            }

            @Override
            public @Nullable Envelope<PageData<T>> read(JsonBinding json, byte[] body) {
                boolean arrayFirst = bareArray.get();
                try {
                    return arrayFirst ? readArray(json, body) : known(json.fromJson(body, object));
                } catch (JsonBindingException e) {
                    try {
                        Envelope<PageData<T>> other =
                                arrayFirst ? known(json.fromJson(body, object)) : readArray(json, body);
                        bareArray.set(!arrayFirst);
                        return other;
                    } catch (JsonBindingException neither) {
                        e.addSuppressed(neither);
                        throw e;
                    }
                }
            }

            /** Refuses a page that holds its elements under a name that is not known here; somebody else may know it. */
            private @Nullable Envelope<PageData<T>> known(@Nullable Envelope<PageData<T>> envelope) {
                PageData<T> data = envelope == null ? null : envelope.data();
                if (data != null && data.elements() == null) {
                    throw new JsonBindingException("a list has neither content nor list", null);
                }
                return envelope;
            }

            private @Nullable Envelope<PageData<T>> readArray(JsonBinding json, byte[] body) {
                Envelope<List<T>> bare = json.fromJson(body, array);
                return bare == null
                        ? null
                        : new Envelope<>(
                                bare.code(),
                                bare.status(),
                                bare.data() == null ? null : PageData.of(bare.data()),
                                bare.message(),
                                bare.requestId());
            }

            @Override
            public @Nullable PageData<T> withoutData() {
                return null;
            }

            @Override
            public PageData<T> ofNull() {
                return PageData.of(List.of());
            }
        };
    }
}
