package com.xuqm.json.gson;

import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingProvider;

/** Offers {@link GsonJsonBinding} under the name {@code gson} with rank 100. */
public final class GsonJsonBindingProvider implements JsonBindingProvider {

    /** Creates the provider; no class of Gson is loaded before {@link #create()}. */
    public GsonJsonBindingProvider() {}

    @Override
    public String name() {
        return "gson";
    }

    @Override
    public int rank() {
        return 100;
    }

    @Override
    public JsonBinding create() {
        return new GsonJsonBinding();
    }
}
