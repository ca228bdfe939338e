package com.xuqm.json.jackson3;

import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingProvider;

/** Offers {@link Jackson3JsonBinding} under the name {@code jackson3} with rank 150. */
public final class Jackson3JsonBindingProvider implements JsonBindingProvider {

    /** Creates the provider; no class of Jackson is loaded before {@link #create()}. */
    public Jackson3JsonBindingProvider() {}

    @Override
    public String name() {
        return "jackson3";
    }

    @Override
    public int rank() {
        return 150;
    }

    @Override
    public JsonBinding create() {
        return new Jackson3JsonBinding();
    }
}
