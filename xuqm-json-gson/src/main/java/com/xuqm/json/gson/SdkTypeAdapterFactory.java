package com.xuqm.json.gson;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Teaches a Gson of the application's own what it does not know of the SDK's models: {@link com.xuqm.sdk.json.OpenEnum}s, which become strings,
 * times, which become epoch milliseconds unless that Gson has an adapter for {@link Instant}, and the names that
 * {@link com.xuqm.sdk.json.WireName} gives to the components of records.
 *
 * <pre>{@code
 * Gson gson = new GsonBuilder().registerTypeAdapterFactory(new SdkTypeAdapterFactory()).create();
 * String json = gson.toJson(message); // and gson.fromJson(json, Message.class) gives an equal one
 * }</pre>
 *
 * <p>Register it before adapters of your own for {@link Instant}, since Gson asks the last one first.
 */
public final class SdkTypeAdapterFactory implements TypeAdapterFactory {

    private final TypeAdapterFactory openEnums = new OpenEnumAdapterFactory();

    /** Creates the factory, which has no settings. */
    public SdkTypeAdapterFactory() {}

    @Override
    @SuppressWarnings("unchecked") // the adapter makes what the token says
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (WireNameAdapter.isFor(type.getRawType())) {
            return WireNameAdapter.around(gson.getDelegateAdapter(this, type), gson, type);
        }
        return type.getRawType() == Instant.class
                ? (TypeAdapter<T>) new InstantAdapter()
                : openEnums.create(gson, type);
    }
}
