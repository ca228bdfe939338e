package com.xuqm.spring.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.TaskScheduler;

@DisplayName("The other beans of an application")
class BesideTest extends ServerFixture {

    /** Names that go on differently in each context. */
    private static String stable(String name) {
        return name.replaceAll("@[0-9a-f]+|#[0-9a-f]+", "");
    }

    private Map<String, String> beans() {
        ConfigurableListableBeanFactory factory = context.getBeanFactory();
        Map<String, String> beans = new TreeMap<>();
        for (String name : factory.getBeanDefinitionNames()) {
            Class<?> type = factory.getType(name);
            beans.put(stable(name), type == null ? "" : stable(type.getName().replaceAll("\\$\\$.*", "")));
        }
        return beans;
    }

    private static boolean isOurs(Map.Entry<String, String> bean) {
        return bean.getValue().startsWith("com.xuqm.") || bean.getKey().contains("com.xuqm.");
    }

    @ParameterizedTest
    @MethodSource("stacks")
    @DisplayName("are the same with the starter and without, and none of its own is of a type that Spring Boot goes by")
    void are_the_same(String stack) {
        String[] other = {"xuqm.realtime.user=user_001", "management.endpoints.web.exposure.include=*"};
        start(stack, other);
        Map<String, String> with = beans();
        List<Class<?>> types = List.of(Executor.class, TaskExecutor.class, TaskScheduler.class, Clock.class);
        List<String> ofBoot = types.stream()
                .flatMap(type -> Arrays.stream(context.getBeanNamesForType(type)))
                .toList();
        context.close();
        start(
                stack,
                Stream.concat(Stream.of(other), Stream.of("xuqm.enabled=false")).toArray(String[]::new));
        Map<String, String> without = beans();

        assertThat(with).containsAllEntriesOf(without);
        with.keySet().removeAll(without.keySet());
        assertThat(with.entrySet()).isNotEmpty().allMatch(BesideTest::isOurs);
        assertThat(ofBoot).doesNotContainAnyElementsOf(with.keySet());
    }
}
