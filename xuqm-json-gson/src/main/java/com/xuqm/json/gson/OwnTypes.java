package com.xuqm.json.gson;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.xuqm.sdk.json.SdkTypes;
import org.jspecify.annotations.Nullable;

/** Hands the application's types to the application's Gson. */
final class OwnTypes implements TypeAdapterFactory {

    private final Gson own;

    OwnTypes(Gson own) {
        this.own = own;
    }

    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        return SdkTypes.contains(type.getRawType()) ? null : own.getAdapter(type);
    }
}
