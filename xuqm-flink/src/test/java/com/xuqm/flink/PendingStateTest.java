package com.xuqm.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.OperatorStateStore;
import org.apache.flink.api.common.typeutils.base.StringSerializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a savepoint has of a campaign")
class PendingStateTest {

    private final Map<String, List<Object>> lists = new HashMap<>();

    /** Flink's store, as far as it is used. */
    private OperatorStateStore store() {
        return (OperatorStateStore) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {OperatorStateStore.class},
                (proxy, method, arguments) -> list(((ListStateDescriptor<?>) arguments[0]).getName()));
    }

    private Object list(String name) {
        List<Object> values = lists.computeIfAbsent(name, unused -> new ArrayList<>());
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ListState.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("get")) {
                        return List.copyOf(values);
                    }
                    values.clear();
                    values.addAll((List<?>) arguments[0]);
                    return null;
                });
    }

    @Test
    @DisplayName("has these names and values, which later versions must read")
    void has_names() throws Exception {
        PendingState<String> state = new PendingState<>(StringSerializer.INSTANCE);
        state.open(store());
        state.write(List.of("ann", "ben"));

        assertThat(lists).isEqualTo(Map.of("xuqm-format", List.of(1), "xuqm-pending", List.of("ann", "ben")));
    }

    @Test
    @DisplayName("is read as it was written")
    void is_read() throws Exception {
        lists.put("xuqm-format", new ArrayList<>(List.of(1, 1)));
        lists.put("xuqm-pending", new ArrayList<>(List.of("ann")));
        PendingState<String> state = new PendingState<>(StringSerializer.INSTANCE);
        state.open(store());

        assertThat(state.read()).containsExactly("ann");
    }

    @Test
    @DisplayName("is refused if a newer version wrote it, with what to do")
    void refuses_a_newer_one() {
        lists.put("xuqm-format", new ArrayList<>(List.of(1, 2)));

        assertThatThrownBy(() -> new PendingState<>(StringSerializer.INSTANCE).open(store()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "the state was written by a newer xuqm-flink, in format 2, but this one reads up to format 1:"
                                + " use at least the version that wrote it");
    }
}
