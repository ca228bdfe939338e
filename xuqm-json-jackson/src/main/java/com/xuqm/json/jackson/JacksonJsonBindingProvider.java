package com.xuqm.json.jackson;

import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingProvider;

/** Offers {@link JacksonJsonBinding} under the name {@code jackson} with rank 200. */
public final class JacksonJsonBindingProvider implements JsonBindingProvider {

    /** Creates the provider; no class of Jackson is loaded before {@link #create()}. */
    public JacksonJsonBindingProvider() {}

    @Override
    public String name() {
        return "jackson";
    }

    @Override
    public int rank() {
        return 200;
    }

    @Override
    public JsonBinding create() {
        return new JacksonJsonBinding();
    }
}
