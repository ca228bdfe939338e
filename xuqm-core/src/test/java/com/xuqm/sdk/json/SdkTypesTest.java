package com.xuqm.sdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.sdk.bulk.BulkReport;
import com.xuqm.sdk.message.ChatType;
import com.xuqm.sdk.message.Message;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A type")
class SdkTypesTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                Message.class,
                ChatType.class,
                List.class,
                ArrayList.class,
                Map.class,
                HashMap.class,
                Object.class,
                String.class,
                Instant.class,
                long.class,
                Boolean.class
            })
    @DisplayName("that models of the SDK are made of is bound by the binding itself:")
    void is_the_sdks(Class<?> type) {
        assertThat(SdkTypes.contains(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                LocalDate.class,
                BigDecimal.class,
                URI.class,
                Set.class,
                Thread.State.class,
                Message[].class,
                short.class,
                BulkReport.class
            })
    @DisplayName("that no model of the SDK has, or whose package is not marked, is the application's:")
    void is_the_applications(Class<?> type) {
        assertThat(SdkTypes.contains(type)).isFalse();
    }
}
