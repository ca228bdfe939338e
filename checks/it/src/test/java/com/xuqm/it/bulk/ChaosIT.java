package com.xuqm.it.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.chaos.Chaos;
import com.xuqm.chaos.ChaosOptions;
import com.xuqm.chaos.ChaosResult;
import com.xuqm.sdk.http.HttpTransportProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The small brother of {@code mvn -Pchaos}. The rate makes the campaign long enough for its process to be killed in the middle of it. */
@DisplayName("A campaign in chaos, with its process killed twice")
class ChaosIT {

    static Stream<String> transports() {
        return ServiceLoader.load(HttpTransportProvider.class).stream()
                .map(provider -> provider.get().name());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("transports")
    @DisplayName("loses nobody and reaches nobody twice, by")
    void loses_and_doubles_nobody(String transport, @TempDir Path folder) throws IOException {
        List<String> log = new ArrayList<>();

        ChaosResult result = Chaos.run(new ChaosOptions(20_000, 42, 2, transport, 200, 8_000), folder, log::add);

        assertThat(result.isSound()).as("%s %s", result, log).isTrue();
        assertThat(result.kills()).isEqualTo(2);
        assertThat(result.notTried()).as("%s", log).isZero();
        assertThat(result.accepted() + result.rejected() + result.unknown()).isEqualTo(20_000);
        assertThat(result.accepted()).isGreaterThan(10_000);
        assertThat(result.rejected()).isPositive();
    }
}
