package com.xuqm.json.jackson3;

import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.tck.json.JsonBindingContract;

class Jackson3JsonBindingTest extends JsonBindingContract {

    private final JsonBinding binding = new Jackson3JsonBinding();

    @Override
    protected JsonBinding binding() {
        return binding;
    }
}
