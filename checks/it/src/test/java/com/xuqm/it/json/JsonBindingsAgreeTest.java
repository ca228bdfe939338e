package com.xuqm.it.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.json.gson.GsonJsonBinding;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.json.jackson3.Jackson3JsonBinding;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.tck.json.JsonBindingDifferential;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All bindings pass the contract's tables; here they are compared on documents that nobody has thought of. */
class JsonBindingsAgreeTest {

    private static final int DOCUMENTS = 5_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_121, -7})
    void onDocumentsMadeUpAtRandom(long seed) {
        for (JsonBinding other : List.of(new GsonJsonBinding(), new Jackson3JsonBinding())) {
            JsonBindingDifferential differential = new JsonBindingDifferential(new JacksonJsonBinding(), other);
            JsonBindingDifferential.Report report = differential.run(seed, DOCUMENTS);
            assertThat(report.differences()).isEmpty();
            assertThat(report.read()).as("documents that both read").isGreaterThan(DOCUMENTS / 5);
        }
    }
}
