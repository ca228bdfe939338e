package com.xuqm.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.xuqm.realtime.event.GroupFollowed;
import com.xuqm.realtime.event.RealtimeEvent;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.SkipException;

/**
 * The tests that Reactive Streams has for publishers, one by one. They are written for TestNG, which is not run here: each is a method, which is
 * called on an instance of its own. All must pass, also the optional ones; only those whose names begin with {@code untested} are skipped,
 * since the kit itself has nothing in them.
 */
@DisplayName("The publisher of a connection")
class ReactiveStreamsTckTest {

    /** How long a signal that is due may take; this is a limit, and nobody waits for it where all is well. */
    private static final long PATIENCE_MILLIS = 30_000;

    /** How long the kit looks whether something comes that should not. */
    private static final long SILENCE_MILLIS = 50;

    /** How often it looks for what is due. */
    private static final long POLL_MILLIS = 10;

    private static final int CAPACITY = 1_024;

    private static final ExecutorService CALLBACKS = Executors.newCachedThreadPool();

    @AfterAll
    static void end() throws InterruptedException {
        CALLBACKS.shutdown();
        assertThat(CALLBACKS.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> keeps_the_rule() {
        List<Method> rules = Arrays.stream(FlowPublisherVerification.class.getMethods())
                .filter(method -> method.isAnnotationPresent(org.testng.annotations.Test.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        assertThat(rules).as("the kit's tests are found").hasSizeGreaterThan(30);
        return rules.stream().map(rule -> dynamicTest(rule.getName(), () -> check(rule)));
    }

    private static void check(Method rule) throws Throwable {
        Kit kit = new Kit();
        kit.setUp();
        try {
            rule.invoke(kit);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SkipException && rule.getName().startsWith("untested")) {
                throw new TestAbortedException("the kit does not test this");
            }
            throw e.getCause();
        }
    }

    /** Streams of so many events, or of as many as fit in where they are very many. */
    private static final class Kit extends FlowPublisherVerification<RealtimeEvent> {

        Kit() {
            super(new TestEnvironment(PATIENCE_MILLIS, SILENCE_MILLIS, POLL_MILLIS), 10 * SILENCE_MILLIS);
        }

        @Override
        public Flow.Publisher<RealtimeEvent> createFlowPublisher(long elements) {
            List<EventStream> streams = new CopyOnWriteArrayList<>();
            return new EventPublisher(
                    CAPACITY,
                    CALLBACKS,
                    stream -> {
                        streams.add(stream);
                        for (int i = 0; i < Math.min(elements, CAPACITY); i++) {
                            stream.offer(new EventStream.Item(new GroupFollowed("group_" + i), () -> {}));
                        }
                        if (elements <= CAPACITY) {
                            stream.finish(null, false);
                        }
                    },
                    streams::remove);
        }

        @Override
        public Flow.Publisher<RealtimeEvent> createFailedFlowPublisher() {
            return new EventPublisher(
                    CAPACITY,
                    CALLBACKS,
                    stream -> stream.finish(new RealtimeException("the connection has failed", null), true),
                    stream -> {});
        }
    }
}
