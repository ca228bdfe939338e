package com.xuqm.json.gson;

import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.tck.json.JsonBindingContract;

class GsonJsonBindingTest extends JsonBindingContract {

    private final JsonBinding binding = new GsonJsonBinding();

    @Override
    protected JsonBinding binding() {
        return binding;
    }
}
