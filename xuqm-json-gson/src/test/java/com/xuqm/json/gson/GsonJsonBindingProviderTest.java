package com.xuqm.json.gson;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.json.JsonBindingProvider;
import com.xuqm.tck.json.JsonBindingProviderContract;
import org.junit.jupiter.api.Test;

class GsonJsonBindingProviderTest extends JsonBindingProviderContract {

    @Override
    protected JsonBindingProvider provider() {
        return new GsonJsonBindingProvider();
    }

    @Test
    void isCalledGsonAndRanksAfterJackson() {
        assertThat(provider().name()).isEqualTo("gson");
        assertThat(provider().rank()).isEqualTo(100);
        assertThat(provider().create()).isInstanceOf(GsonJsonBinding.class);
    }
}
