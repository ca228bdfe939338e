package com.xuqm.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.http.Deadline;
import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.HttpResponse;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.HttpTransportException;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.SendMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.TaskExecutor;

@DisplayName("The client of an application")
class ClientTest {

    private static final String[] CONFIGURED = {
        "xuqm.base-url=https://xuqm.example.com",
        "xuqm.app-key=ak_demo_chat",
        "xuqm.app-secret=a secret of nobody",
        "xuqm.admin-user=administrator"
    };

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    XuqmAutoConfiguration.class,
                    XuqmEmulatorAutoConfiguration.class,
                    XuqmHealthAutoConfiguration.class,
                    XuqmObservationAutoConfiguration.class,
                    XuqmWebhookAutoConfiguration.class));

    /** Those of other tests, whose contexts Spring keeps. */
    private final Set<Thread> others = Thread.getAllStackTraces().keySet();

    private List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !others.contains(thread))
                .map(Thread::getName)
                .filter(name -> name.startsWith("xuqm"))
                .toList();
    }

    /** Who was told to end may take a moment. */
    private void assertThatThreadsEnd() {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!threads().isEmpty() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(threads()).isEmpty();
    }

    private static FailureAnalysis analysis(FailureAnalyzer analyzer, Throwable failure) {
        FailureAnalysis analysis = analyzer.analyze(failure);
        assertThat(analysis).as("the analysis of " + failure).isNotNull();
        return analysis;
    }

    // ---- properties -------------------------------------------------------------------------------------------------

    @Test
    @DisplayName(
            "is not there without properties: the application starts, with no thread and no bean that Boot goes by")
    void nothing_configured() {
        runner.run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context.getBeansOfType(XuqmClient.class)).isEmpty();
            assertThat(context.getBeansOfType(Executor.class)).isEmpty();
            assertThat(context.getBeansOfType(TaskExecutor.class)).isEmpty();
            assertThat(context.getBeansOfType(ScheduledExecutorService.class)).isEmpty();
            assertThat(context.getBeansOfType(Clock.class)).isEmpty();
            assertThatThreadsEnd();
        });
    }

    @Configuration(proxyBeanMethods = false)
    static class Needs {

        @Bean
        String needy(XuqmClient xuqm) {
            return xuqm.toString();
        }
    }

    @Test
    @DisplayName("is asked for in vain without properties: the analysis names them, with an example")
    void needed_but_not_configured() {
        runner.withUserConfiguration(Needs.class).run(context -> {
            FailureAnalysis analysis = analysis(new MissingClientFailureAnalyzer(), context.getStartupFailure());
            assertThat(analysis.getAction()).contains("xuqm.base-url=https://", "xuqm.app-key=");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "xuqm.app-secret, xuqm.base-url",
        "xuqm.base-url, xuqm.app-key",
        "xuqm.app-key, xuqm.base-url",
        "xuqm.admin-user, xuqm.base-url"
    })
    @DisplayName("that is configured by half is refused at the start: the analysis names what is missing")
    void half_configured(String given, String missing) {
        runner.withPropertyValues(given + "=https://xuqm.example.com").run(context -> {
            FailureAnalysis analysis = analysis(new XuqmPropertyFailureAnalyzer(), context.getStartupFailure());
            assertThat(analysis.getDescription()).contains(missing, "not set");
            assertThat(analysis.getAction()).contains(missing + "=", "xuqm.enabled=false");
        });
    }

    @Test
    @DisplayName("without a secret or a token is refused, as is one that could make no call")
    void no_credential() {
        runner.withPropertyValues("xuqm.base-url=https://xuqm.example.com", "xuqm.app-key=ak")
                .run(context -> assertThat(analysis(new XuqmPropertyFailureAnalyzer(), context.getStartupFailure())
                                .getAction())
                        .contains("xuqm.app-secret=${XUQM_APP_SECRET}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xuqm.base-url=ftp://xuqm.example.com",
                "xuqm.base-url=http://xuqm.example.com",
                "xuqm.files-base-url=nonsense",
                "xuqm.call-timeout=-1s",
                "xuqm.close-timeout=-1s",
                "xuqm.retry.max-attempts=99",
                "xuqm.rate-limit.requests-per-second=0",
                "xuqm.max-response-size=1B",
                "xuqm.token-cache-size=0"
            })
    @DisplayName("with a value that does not fit is refused by the property's name")
    void out_of_range(String property) {
        String group = property.substring(0, property.indexOf('=')).replaceAll("\\.(max-attempts)$", "");
        runner.withPropertyValues(CONFIGURED)
                .withPropertyValues(property)
                .run(context -> assertThat(analysis(new XuqmPropertyFailureAnalyzer(), context.getStartupFailure())
                                .getDescription())
                        .contains(group)
                        .doesNotContain("a secret of nobody"));
    }

    @Test
    @DisplayName("is not there if it is switched off, whatever else the properties say")
    void switched_off() {
        runner.withPropertyValues("xuqm.enabled=false", "xuqm.base-url=nonsense", "xuqm.webhook.secrets=s")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context.getBeanDefinitionNames())
                            .noneMatch(name -> name.matches("xuqm[A-Z].*") && !name.endsWith("Configuration"));
                });
    }

    @Test
    @DisplayName("shows no secret in what its properties print")
    void secrets() {
        runner.withPropertyValues(CONFIGURED)
                .withPropertyValues("xuqm.tenant-token=tt-4711")
                .run(context -> {
                    assertThat(context.getBean(XuqmProperties.class).toString())
                            .doesNotContain("secret of nobody", "4711");
                    assertThat(context.getBean(XuqmClient.class).toString()).doesNotContain("secret of nobody", "4711");
                });
    }

    // ---- beans of the application -----------------------------------------------------------------------------------

    /** A transport that reaches nobody. */
    static final class Nowhere implements HttpTransport {

        private boolean closed;

        @Override
        public CompletableFuture<HttpResponse> send(HttpRequest request, Deadline deadline) {
            return CompletableFuture.failedFuture(
                    new HttpTransportException(HttpTransportException.Kind.CONNECT, false, "nowhere", null));
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    @DisplayName("takes the application's transport, which it does not close")
    void own_transport() {
        Nowhere own = new Nowhere();
        runner.withPropertyValues(CONFIGURED)
                .withBean(HttpTransport.class, () -> own, definition -> definition.setDestroyMethodName(""))
                .run(context -> assertThat(context.getBean(XuqmClient.class).transportName())
                        .isEqualTo(Nowhere.class.getName()));
        assertThat(own.closed).isFalse();
    }

    @Test
    @DisplayName("steps back for one of the application's, which the health then asks")
    void own_client() {
        XuqmClient own = XuqmClient.builder()
                .baseUrl("https://own.example.com")
                .appKey("own")
                .appSecret("a secret of nobody")
                .build();
        runner.withPropertyValues(CONFIGURED)
                .withBean(XuqmClient.class, () -> own)
                .run(context -> {
                    assertThat(context.getBean(XuqmClient.class)).isSameAs(own);
                    assertThat(context).hasSingleBean(XuqmHealthProbe.class);
                });
    }

    @Test
    @DisplayName("of which there are two breaks nothing: there is no health of either")
    void two_clients() {
        runner.withPropertyValues(CONFIGURED)
                .withBean(
                        "one",
                        XuqmClient.class,
                        () -> XuqmClient.builder()
                                .baseUrl("https://own.example.com")
                                .appKey("own")
                                .appSecret("a secret of nobody")
                                .build())
                .withBean(
                        "two",
                        XuqmClient.class,
                        () -> XuqmClient.builder()
                                .baseUrl("https://own.example.com")
                                .appKey("own")
                                .appSecret("a secret of nobody")
                                .build())
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context.getBeansOfType(XuqmHealthProbe.class)).isEmpty();
                });
    }

    private static final List<String> ORDER = new ArrayList<>();

    @Configuration(proxyBeanMethods = false)
    static class Customized {

        @Bean
        @Order(2)
        XuqmClientCustomizer second() {
            return builder -> {
                ORDER.add("second");
                builder.adminUser("somebody");
            };
        }

        @Bean
        @Order(1)
        XuqmClientCustomizer first() {
            return builder -> ORDER.add("first");
        }
    }

    @Test
    @DisplayName("is customised in order, after the properties")
    void customizers() {
        ORDER.clear();
        runner.withPropertyValues(CONFIGURED)
                .withUserConfiguration(Customized.class)
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(ORDER).containsExactly("first", "second");
                });
    }

    // ---- life -------------------------------------------------------------------------------------------------------

    /** A bean that says good-bye. */
    static final class Farewell implements DisposableBean {

        private final XuqmClient xuqm;
        private Message sent;

        Farewell(XuqmClient xuqm) {
            this.xuqm = xuqm;
        }

        @Override
        public void destroy() {
            sent = xuqm.messages()
                    .send(SendMessage.text("user_002", "good-bye"))
                    .execute();
        }
    }

    @Test
    @DisplayName("closes after the beans that use it, of an emulator that is a bean itself")
    void closes_last() {
        Farewell[] farewell = new Farewell[1];
        XuqmClient[] client = new XuqmClient[1];
        runner.withBean(XuqmEmulator.class, XuqmEmulator::start)
                .withBean(Farewell.class)
                .run(context -> {
                    farewell[0] = context.getBean(Farewell.class);
                    client[0] = context.getBean(XuqmClient.class);
                });

        assertThat(farewell[0].sent.id()).isNotBlank();
        assertThat(client[0].close(Duration.ZERO)).isTrue();
        assertThatThreadsEnd();
    }

    @Test
    @DisplayName("leaves no thread behind, however often the application starts and ends")
    void no_threads_are_left() {
        for (int i = 0; i < 30; i++) {
            runner.withPropertyValues(CONFIGURED)
                    .run(context -> assertThat(context).hasSingleBean(XuqmClient.class));
        }
        assertThatThreadsEnd();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.boot.actuate",
                "io.micrometer",
                "com.xuqm.micrometer",
                "com.xuqm.emulator",
                "org.springframework.web",
                "reactor",
                "org.springframework.boot.health"
            })
    @DisplayName("is there without any of what is optional")
    void without(String packageName) {
        runner.withClassLoader(new FilteredClassLoader(packageName))
                .withPropertyValues(CONFIGURED)
                .withPropertyValues("xuqm.webhook.secrets=s")
                .run(context -> assertThat(context).hasSingleBean(XuqmClient.class));
    }

    @Test
    @DisplayName("and without all of that")
    void without_all() {
        runner.withClassLoader(new FilteredClassLoader(
                        "org.springframework.boot.actuate",
                        "io.micrometer",
                        "com.xuqm.micrometer",
                        "com.xuqm.emulator",
                        "org.springframework.web",
                        "reactor",
                        "org.springframework.boot.health"))
                .withPropertyValues(CONFIGURED)
                .run(context -> assertThat(context).hasSingleBean(XuqmClient.class));
    }

    @Test
    @DisplayName("takes lists and nested properties, in whichever spelling")
    void relaxed() {
        runner.withPropertyValues(CONFIGURED)
                .withPropertyValues(
                        "xuqm.failoverBaseUrls=https://a.example.com,https://b.example.com",
                        "xuqm.retry.max-attempts=5",
                        "xuqm.rate-limit.requests-per-second=100",
                        "xuqm.call-timeout=45s")
                .run(context -> assertThat(context.getBean(XuqmProperties.class))
                        .extracting(XuqmProperties::failoverBaseUrls, XuqmProperties::callTimeout)
                        .containsExactly(
                                List.of("https://a.example.com", "https://b.example.com"), Duration.ofSeconds(45)));
    }
}
