package com.xuqm.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.json.JsonBindingProvider;
import com.xuqm.tck.json.JsonBindingProviderContract;
import org.junit.jupiter.api.Test;

class Jackson3JsonBindingProviderTest extends JsonBindingProviderContract {

    @Override
    protected JsonBindingProvider provider() {
        return new Jackson3JsonBindingProvider();
    }

    @Test
    void isCalledJackson3AndRanksBetweenJacksonAndGson() {
        assertThat(provider().name()).isEqualTo("jackson3");
        assertThat(provider().rank()).isEqualTo(150);
        assertThat(provider().create()).isInstanceOf(Jackson3JsonBinding.class);
    }
}
