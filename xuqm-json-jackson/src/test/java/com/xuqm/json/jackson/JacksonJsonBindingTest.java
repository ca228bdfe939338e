package com.xuqm.json.jackson;

import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.tck.json.JsonBindingContract;

class JacksonJsonBindingTest extends JsonBindingContract {

    private final JsonBinding binding = new JacksonJsonBinding();

    @Override
    protected JsonBinding binding() {
        return binding;
    }
}
