package com.xuqm.json.gson;

import com.google.gson.GsonBuilder;
import com.google.gson.ReflectionAccessFilter;
import com.xuqm.sdk.json.WireNames;
import java.time.Instant;

/** Makes the Gson instance whose settings are those that {@link com.xuqm.sdk.json.JsonBinding} asks for. */
final class ContractGson {

    private ContractGson() {}

    static GsonBuilder builder() {
        return new GsonBuilder()
                // What cannot be made by a constructor is refused, as everywhere else.
                .disableJdkUnsafe()
                .addReflectionAccessFilter(ReflectionAccessFilter.BLOCK_ALL_JAVA)
                .setFieldNamingStrategy(field -> field.getDeclaringClass().isRecord()
                        ? WireNames.of(field.getDeclaringClass()).get(field.getName())
                        : field.getName())
                .setObjectToNumberStrategy(Numbers::readAny)
                .registerTypeAdapterFactory(new Untyped())
                .registerTypeAdapterFactory(new MapAdapterFactory())
                .registerTypeAdapterFactory(new OpenEnumAdapterFactory())
                .registerTypeAdapter(String.class, new Scalars.Text())
                .registerTypeAdapter(boolean.class, new Scalars.Flag(false))
                .registerTypeAdapter(Boolean.class, new Scalars.Flag(null))
                .registerTypeAdapter(int.class, new Numbers.Int(0))
                .registerTypeAdapter(Integer.class, new Numbers.Int(null))
                .registerTypeAdapter(long.class, new Numbers.Long64(0L))
                .registerTypeAdapter(Long.class, new Numbers.Long64(null))
                .registerTypeAdapter(double.class, new Numbers.Double64(0.0))
                .registerTypeAdapter(Double.class, new Numbers.Double64(null))
                .registerTypeAdapter(Instant.class, new InstantAdapter());
    }
}
