package com.xuqm.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.micrometer.DefaultXuqmCallConvention;
import com.xuqm.micrometer.XuqmObservations;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.webhook.receive.CallbackLedger;
import com.xuqm.sdk.webhook.receive.ReplayGuard;
import com.xuqm.sdk.webhook.receive.WebhookDispatcher;
import com.xuqm.sdk.webhook.receive.WebhookVerifier;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@DisplayName("A bean of the application takes the place")
class OwnBeansTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    XuqmAutoConfiguration.class,
                    XuqmEmulatorAutoConfiguration.class,
                    XuqmHealthAutoConfiguration.class,
                    XuqmObservationAutoConfiguration.class,
                    XuqmWebhookAutoConfiguration.class))
            .withBean(XuqmEmulator.class, XuqmEmulator::start);

    /** Counts what it is asked for, and leaves the work to another. */
    private static <T> T counting(Class<T> type, T work, AtomicInteger calls) {
        return type.cast(Proxy.newProxyInstance(
                OwnBeansTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == type) {
                        calls.incrementAndGet();
                    }
                    return method.invoke(work, arguments);
                }));
    }

    @Test
    @DisplayName("of the executor, by its name xuqmExecutor alone")
    void executor() {
        AtomicInteger calls = new AtomicInteger();
        AtomicInteger others = new AtomicInteger();
        runner.withBean("xuqmExecutor", Executor.class, () -> task -> {
                    calls.incrementAndGet();
                    task.run();
                })
                .withBean("another", Executor.class, () -> task -> others.incrementAndGet())
                .run(context -> {
                    context.getBean(XuqmClient.class).ping().executeAsync().join();
                    assertThat(calls.get()).isPositive();
                    assertThat(others).hasValue(0);
                });
    }

    @Test
    @DisplayName("of the clock")
    void clock() {
        Instant then = Instant.parse("2031-02-03T04:05:06Z");
        runner.withBean(Clock.class, () -> Clock.fixed(then, ZoneOffset.UTC)).run(context -> {
            XuqmClient xuqm = context.getBean(XuqmClient.class);
            String userSig = xuqm.userSig().generate("user_001", Duration.ofDays(1));
            assertThat(xuqm.userSig().verify("user_001", userSig).expiresAt()).isEqualTo(then.plus(Duration.ofDays(1)));
        });
    }

    @Test
    @DisplayName("of the JSON binding")
    void json() {
        AtomicInteger calls = new AtomicInteger();
        JsonBinding binding =
                counting(JsonBinding.class, new com.xuqm.json.jackson.JacksonJsonBindingProvider().create(), calls);
        runner.withBean(JsonBinding.class, () -> binding).run(context -> {
            context.getBean(XuqmClient.class).ping().execute();
            assertThat(calls.get()).isPositive();
        });
    }

    @Test
    @DisplayName("of the convention of observations")
    void convention() {
        ObservationRegistry registry = ObservationRegistry.create();
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        runner.withBean(ObservationRegistry.class, () -> registry)
                .withBean(MeterRegistry.class, () -> meters)
                .withBean(
                        XuqmObservations.class,
                        () -> XuqmObservations.of(registry).withCallConvention(new DefaultXuqmCallConvention() {
                            @Override
                            public String getName() {
                                return "chat.calls";
                            }
                        }))
                .run(context -> {
                    context.getBean(XuqmClient.class).ping().execute();
                    assertThat(meters.get("chat.calls").timer().count()).isPositive();
                });
    }

    @Test
    @DisplayName("of the replay guard, the ledger, the verifier and the dispatcher of webhooks")
    void webhooks() {
        AtomicInteger claims = new AtomicInteger();
        ApplicationContextRunner webhooks = runner.withPropertyValues("xuqm.webhook.secrets=a secret of nobody");
        webhooks.withBean(ReplayGuard.class, () -> counting(ReplayGuard.class, ReplayGuard.inMemory(10), claims))
                .withBean(
                        CallbackLedger.class, () -> counting(CallbackLedger.class, CallbackLedger.inMemory(10), claims))
                .run(context -> {
                    assertThat(Webhooks.post(context.getBean(WebhookDispatcher.class), "a secret of nobody"))
                            .isEqualTo(200);
                    assertThat(claims)
                            .as("a nonce and an event, claimed and settled")
                            .hasValue(4);
                });
        WebhookVerifier verifier = WebhookVerifier.of("another secret");
        webhooks.withBean(WebhookVerifier.class, () -> verifier)
                .run(context -> assertThat(Webhooks.post(context.getBean(WebhookDispatcher.class), "another secret"))
                        .isEqualTo(200));
        WebhookDispatcher dispatcher = WebhookDispatcher.builder(verifier).build();
        webhooks.withBean(WebhookDispatcher.class, () -> dispatcher)
                .run(context ->
                        assertThat(context.getBean(WebhookDispatcher.class)).isSameAs(dispatcher));
    }

    /** A client for something else, which is injected by its name alone. */
    @Configuration(proxyBeanMethods = false)
    static class Another {

        @Bean(defaultCandidate = false)
        @Qualifier("another")
        XuqmClient anotherClient() {
            return XuqmClient.builder()
                    .baseUrl("https://another.example.com")
                    .appKey("another")
                    .appSecret("a secret of nobody")
                    .build();
        }
    }

    @Test
    @DisplayName("of nothing, if it is a second client that is injected by its qualifier alone")
    void second_client() {
        runner.withPropertyValues("xuqm.webhook.secrets=a secret of nobody")
                .withUserConfiguration(Another.class)
                .run(context -> {
                    assertThat(context).hasNotFailed().hasSingleBean(XuqmHealthProbe.class);
                    assertThat(context.getBean("xuqmClient")).isNotSameAs(context.getBean("anotherClient"));
                    assertThat(context.getBean(XuqmHealthProbe.class).find().state())
                            .isEqualTo(XuqmHealthProbe.State.UP);
                    assertThat(Webhooks.post(context.getBean(WebhookDispatcher.class), "a secret of nobody"))
                            .isEqualTo(200);
                });
    }
}
