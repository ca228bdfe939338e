package com.xuqm.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.json.JsonBindingProvider;
import com.xuqm.tck.json.JsonBindingProviderContract;
import org.junit.jupiter.api.Test;

class JacksonJsonBindingProviderTest extends JsonBindingProviderContract {

    @Override
    protected JsonBindingProvider provider() {
        return new JacksonJsonBindingProvider();
    }

    @Test
    void isCalledJacksonAndRanksBeforeGson() {
        assertThat(provider().name()).isEqualTo("jackson");
        assertThat(provider().rank()).isEqualTo(200);
        assertThat(provider().create()).isInstanceOf(JacksonJsonBinding.class);
    }
}
