package com.example.provider;

import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingProvider;
import java.util.ServiceLoader;

/** Puts itself before the JSON binding that is there otherwise. */
public final class OwnJsonProvider implements JsonBindingProvider {

    /** Creates the provider. */
    public OwnJsonProvider() {}

    @Override
    public String name() {
        return "own";
    }

    @Override
    public int rank() {
        return Integer.getInteger("own.json.rank", 1000);
    }

    @Override
    public JsonBinding create() {
        return ServiceLoader.load(JsonBindingProvider.class).stream()
                .filter(other -> other.type() != OwnJsonProvider.class)
                .findFirst()
                .orElseThrow()
                .get()
                .create();
    }
}
