package com.xuqm.realtime;

import static com.xuqm.realtime.event.RealtimeState.CLOSED;
import static com.xuqm.realtime.event.RealtimeState.CONNECTING;
import static com.xuqm.realtime.event.RealtimeState.READY;
import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.realtime.event.RealtimeState;
import com.xuqm.realtime.event.StateChange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The state of a connection")
class StatesTest {

    private final Queue<Runnable> callbacks = new ArrayDeque<>();
    private final List<RealtimeState> told = new ArrayList<>();
    private final States states = new States(callbacks::add, List.of(change -> told.add(change.to())), thrown -> {});

    private static StateChange change(RealtimeState from, RealtimeState to) {
        return new StateChange(from, to, "a test", null, null);
    }

    private void runCallbacks() {
        for (Runnable next = callbacks.poll(); next != null; next = callbacks.poll()) {
            next.run();
        }
    }

    @Test
    void is_the_one_that_was_told_last() {
        states.tell(change(CONNECTING, READY));
        assertThat(states.state()).isEqualTo(CONNECTING);

        runCallbacks();
        assertThat(states.state()).isEqualTo(READY);
    }

    @Test
    void is_the_end_as_soon_as_it_ends_and_stays_it_while_what_came_before_is_told() {
        states.tell(change(CONNECTING, READY));
        states.tell(change(READY, CLOSED));
        assertThat(states.state()).isEqualTo(CLOSED);

        runCallbacks();
        assertThat(states.state()).isEqualTo(CLOSED);
        assertThat(told).containsExactly(READY, CLOSED);
    }
}
