package com.xuqm.spring.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.realtime.Realtime;
import com.xuqm.realtime.event.RealtimeState;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.message.SendMessage;
import com.xuqm.spring.XuqmPropertyException;
import com.xuqm.spring.XuqmRealtimeConnection;
import com.xuqm.spring.XuqmRealtimeCustomizer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;

@DisplayName("The real-time connection of an application")
class RealtimeTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private ConfigurableApplicationContext context;

    private void start(String... properties) {
        start(starting -> {}, properties);
    }

    private void start(
            ApplicationContextInitializer<ConfigurableApplicationContext> initializer, String... properties) {
        context = new SpringApplicationBuilder(RealtimeApplication.class)
                .web(WebApplicationType.NONE)
                .initializers(initializer)
                .properties("spring.main.banner-mode=off", "xuqm.realtime.user=user_001")
                .properties(properties)
                .run();
    }

    @AfterEach
    void stop() {
        if (context != null) {
            context.close();
        }
    }

    private XuqmEmulator emulator() {
        return context.getBean(XuqmEmulator.class);
    }

    private XuqmRealtimeConnection connection() {
        return context.getBean(XuqmRealtimeConnection.class);
    }

    private void write(String text) {
        context.getBean(XuqmClient.class)
                .messages()
                .send(SendMessage.text("user_001", text))
                .execute();
    }

    private String heard() throws InterruptedException {
        return context.getBean(RealtimeApplication.Heard.class).texts().poll(1, TimeUnit.MINUTES);
    }

    private void awaitReady() throws Exception {
        connection().realtime().ready().get(1, TimeUnit.MINUTES);
    }

    @Test
    @DisplayName("tells listeners what is written to the user, and measures them by their beans' names")
    void hears() throws Exception {
        start();
        awaitReady();
        write("Hello");

        assertThat(heard()).isEqualTo("Hello");
        MeterRegistry meters = context.getBean(MeterRegistry.class);
        Gauge connected = meters.get("xuqm.realtime.connections")
                .tag("xuqm.state", "ready")
                .gauge();
        while (connected.value() != 1) { // states are told on another thread than messages
            Thread.onSpinWait();
        }
        assertThat(meters.get("xuqm.realtime.dropped")
                        .tag("xuqm.listener", "ears")
                        .counter()
                        .count())
                .isZero();
    }

    @Test
    @DisplayName("is opened when the application is ready: a runner sees none")
    void begins_when_ready() throws Exception {
        List<Throwable> early = new ArrayList<>();
        start(starting -> starting.getBeanFactory().registerSingleton("early", (ApplicationRunner) arguments -> {
            context = starting;
            early.add(catchThrowable(() -> connection().realtime()));
            assertThat(emulator().realtime().connectionsMade("user_001")).isZero();
        }));

        assertThat(early)
                .singleElement()
                .isInstanceOfSatisfying(
                        IllegalStateException.class,
                        e -> assertThat(e).hasMessageContaining("when the application is ready"));
        awaitReady();
        assertThat(emulator().realtime().connections("user_001")).isEqualTo(1);
    }

    @Test
    @DisplayName("is opened if beans are lazy, too")
    void lazy() throws Exception {
        start("spring.main.lazy-initialization=true");
        awaitReady();
        write("Hello");

        assertThat(heard()).isEqualTo("Hello");
    }

    @Test
    @DisplayName("waits for start() if it is told to, and has the phase that a property gives it")
    void no_auto_startup() throws Exception {
        start("xuqm.realtime.auto-startup=false", "xuqm.realtime.phase=17");
        assertThat(connection().isRunning()).isFalse();
        assertThat(connection().getPhase()).isEqualTo(17);
        assertThat(emulator().realtime().connectionsMade("user_001")).isZero();

        connection().start();
        connection().start();

        awaitReady();
        assertThat(connection().isRunning()).isTrue();
        assertThat(emulator().realtime().connectionsMade("user_001")).isEqualTo(1);
    }

    @Test
    @DisplayName("that is stopped and started again misses nothing, and tells nothing twice")
    void goes_on() throws Exception {
        start();
        awaitReady();
        write("before");
        assertThat(heard()).isEqualTo("before");

        connection().stop();
        emulator().realtime().awaitConnections("user_001", 0, LONG);
        write("meanwhile");
        connection().start();
        awaitReady();
        write("after");

        assertThat(heard()).isEqualTo("meanwhile");
        assertThat(heard()).isEqualTo("after");
    }

    @Test
    @DisplayName("is closed when the application ends, among the first")
    void ends() throws Exception {
        start();
        awaitReady();
        Realtime realtime = connection().realtime();
        RealtimeState[] seen = new RealtimeState[1];
        context.getBeanFactory().registerSingleton("later", new SmartLifecycle() {
            private boolean running = true;

            @Override
            public void start() {}

            @Override
            public void stop() {
                running = false;
                seen[0] = realtime.state();
            }

            @Override
            public boolean isRunning() {
                return running;
            }

            @Override
            public int getPhase() {
                return SmartLifecycle.DEFAULT_PHASE - 1;
            }
        });

        context.close();

        assertThat(seen[0]).isEqualTo(RealtimeState.CLOSED);
    }

    @Test
    @DisplayName("is customised each time that it is opened")
    void customized() throws Exception {
        List<Integer> times = new ArrayList<>();
        start(starting -> starting.getBeanFactory()
                .registerSingleton("more", (XuqmRealtimeCustomizer) builder -> times.add(times.size())));
        awaitReady();
        connection().stop();
        connection().start();
        awaitReady();

        assertThat(times).containsExactly(0, 1);
    }

    @Test
    @DisplayName("of the application's own takes the place of ours")
    void own() throws Exception {
        start(starting -> starting.getBeanFactory()
                .registerSingleton(
                        "own",
                        new XuqmRealtimeConnection(
                                () -> Realtime.builder(
                                        starting.getBean(XuqmClient.class).asUser("user_002")),
                                false,
                                0)));
        assertThat(context.getBeansOfType(XuqmRealtimeConnection.class)).containsOnlyKeys("own");

        connection().start();
        awaitReady();

        assertThat(connection().realtime().userId()).isEqualTo("user_002");
    }

    @Test
    @DisplayName("is refused at the start with a property that does not fit, by its name")
    void unfit() {
        assertThatThrownBy(() -> start("xuqm.realtime.buffer-size=0"))
                .hasRootCauseInstanceOf(XuqmPropertyException.class)
                .rootCause()
                .hasMessageContaining("xuqm.realtime.buffer-size");
    }

    @Test
    @DisplayName("is not there without a user, or if it is switched off")
    void none() {
        start("xuqm.realtime.enabled=false");
        assertThat(context.getBeansOfType(XuqmRealtimeConnection.class)).isEmpty();
    }
}
