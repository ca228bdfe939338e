package com.xuqm.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.MaximEmulator;
import com.xuqm.emulator.TencentEmulator;
import com.xuqm.maxim.MaximClient;
import com.xuqm.micrometer.XuqmMeters;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.tencent.TencentClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

@DisplayName("The clients of Tencent and Maxim in an application")
class ProductsTest {

    private static final String[] TENCENT = {
        "xuqm.tencent.region=singapore",
        "xuqm.tencent.sdk-app-id=1400000000",
        "xuqm.tencent.secret-key=a key of nobody",
        "xuqm.tencent.administrator=administrator"
    };
    private static final String[] MAXIM = {
        "xuqm.maxim.base-url=https://maxim.example.com",
        "xuqm.maxim.app-id=welovemaxim",
        "xuqm.maxim.access-token=a token of nobody"
    };

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    XuqmAutoConfiguration.class,
                    XuqmMaximAutoConfiguration.class,
                    XuqmObservationAutoConfiguration.class,
                    XuqmTencentAutoConfiguration.class));

    private static void assertThatBothAreThere(ApplicationContext context) {
        assertThat(context.getBeansOfType(TencentClient.class)).hasSize(1);
        assertThat(context.getBeansOfType(MaximClient.class)).hasSize(1);
    }

    @Test
    @DisplayName("call their services, each by its own properties, and are measured by their own names")
    void call() {
        try (TencentEmulator tencent = TencentEmulator.start();
                MaximEmulator maxim = MaximEmulator.start()) {
            runner.withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                    .withPropertyValues(
                            "xuqm.tencent.base-url=" + tencent.baseUrl(),
                            "xuqm.tencent.sdk-app-id=" + tencent.appId(),
                            "xuqm.tencent.secret-key=" + tencent.secretKey(),
                            "xuqm.tencent.administrator=" + tencent.administrator(),
                            "xuqm.tencent.user-sig-lifetime=1h",
                            "xuqm.tencent.retry.max-attempts=2",
                            "xuqm.maxim.base-url=" + maxim.baseUrl(),
                            "xuqm.maxim.app-id=" + maxim.appId(),
                            "xuqm.maxim.access-token=" + maxim.accessToken(),
                            "xuqm.maxim.client-name=lanying")
                    .run(context -> {
                        assertThatBothAreThere(context);
                        context.getBean(TencentClient.class).ping().execute();
                        context.getBean(MaximClient.class).ping().execute();

                        MeterRegistry meters = context.getBean(MeterRegistry.class);
                        assertThat(context.getBeansOfType(XuqmClient.class)).isEmpty();
                        assertThat(context).hasSingleBean(XuqmMeters.class);
                        assertThat(meters.get("xuqm.client.calls").meters())
                                .extracting(meter -> meter.getId().getTag("xuqm.client"))
                                .containsExactlyInAnyOrder("tencent", "lanying");
                    });
            assertThat(tencent.recorded()).isNotEmpty();
            assertThat(maxim.recorded()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "xuqm.tencent.sdk-app-id=1400000000, xuqm.tencent.secret-key",
        "xuqm.tencent.secret-key=key, xuqm.tencent.sdk-app-id",
        "xuqm.tencent.administrator=administrator, xuqm.tencent.sdk-app-id",
        "xuqm.maxim.app-id=welovemaxim, xuqm.maxim.base-url",
        "xuqm.maxim.base-url=https://maxim.example.com, xuqm.maxim.app-id"
    })
    @DisplayName("that are configured by half are refused at the start, by the name of what is missing")
    void half_configured(String given, String missing) {
        runner.withPropertyValues(given).run(context -> {
            FailureAnalysis analysis = new XuqmPropertyFailureAnalyzer().analyze(context.getStartupFailure());
            assertThat(analysis).isNotNull();
            assertThat(analysis.getDescription()).contains(missing, "not set");
            assertThat(analysis.getAction()).contains(missing + "=");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "xuqm.tencent.sdk-app-id=0, xuqm.tencent.sdk-app-id",
        "xuqm.tencent.region=, xuqm.tencent.region",
        "xuqm.tencent.user-sig-lifetime=1s, xuqm.tencent.user-sig-lifetime",
        "xuqm.tencent.base-url=ftp://example.com, xuqm.tencent.base-url",
        "xuqm.maxim.token-cache-size=0, xuqm.maxim.token-cache-size",
        "xuqm.maxim.call-timeout=-1s, xuqm.maxim.call-timeout",
        "xuqm.maxim.close-timeout=-1s, xuqm.maxim.close-timeout"
    })
    @DisplayName("with a value that does not fit are refused by the property's name, and no secret is shown")
    void out_of_range(String property, String name) {
        runner.withPropertyValues(TENCENT)
                .withPropertyValues(MAXIM)
                .withPropertyValues(property)
                .run(context -> {
                    FailureAnalysis analysis = new XuqmPropertyFailureAnalyzer().analyze(context.getStartupFailure());
                    assertThat(analysis)
                            .as("the analysis of " + context.getStartupFailure())
                            .isNotNull();
                    assertThat(analysis.getDescription()).contains(name).doesNotContain("of nobody");
                });
    }

    @Test
    @DisplayName("are customised, and show no secret")
    void customizers() {
        List<String> customised = new ArrayList<>();
        runner.withPropertyValues(TENCENT)
                .withPropertyValues(MAXIM)
                .withBean(XuqmTencentCustomizer.class, () -> builder -> customised.add("tencent"))
                .withBean(XuqmMaximCustomizer.class, () -> builder -> customised.add("maxim"))
                .run(context -> {
                    assertThatBothAreThere(context);
                    assertThat(customised).containsExactlyInAnyOrder("tencent", "maxim");
                    assertThat(context.getBean(XuqmTencentProperties.class).toString())
                            .contains("1400000000")
                            .doesNotContain("of nobody");
                    assertThat(context.getBean(XuqmMaximProperties.class).toString())
                            .contains("welovemaxim")
                            .doesNotContain("of nobody");
                });
    }

    @Test
    @DisplayName("step back for those of the application")
    void own_clients() {
        MaximClient own = MaximClient.builder()
                .baseUrl("https://own.example.com")
                .appId("own")
                .build();
        runner.withPropertyValues(MAXIM)
                .withBean(MaximClient.class, () -> own)
                .run(context -> assertThat(context.getBean(MaximClient.class)).isSameAs(own));
    }

    @Test
    @DisplayName("are not there if they are switched off, one by one or with all else, or if their modules are missing")
    void not_there() {
        ApplicationContextRunner configured = runner.withPropertyValues(TENCENT).withPropertyValues(MAXIM);
        configured
                .withPropertyValues("xuqm.tencent.enabled=false")
                .run(context ->
                        assertThat(context).doesNotHaveBean(TencentClient.class).hasSingleBean(MaximClient.class));
        configured
                .withPropertyValues("xuqm.enabled=false")
                .run(context ->
                        assertThat(context).doesNotHaveBean(TencentClient.class).doesNotHaveBean(MaximClient.class));
        configured
                .withClassLoader(new FilteredClassLoader("com.xuqm.tencent", "com.xuqm.maxim"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("tencentClient"));
    }
}
