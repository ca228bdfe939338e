package com.xuqm.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the limit of connections to one host")
class ConnectionLimiterTest {

    private final Queue<Runnable> threads = new ArrayDeque<>();
    private final ConnectionLimiter limiter = new ConnectionLimiter(2, host -> host.equals("shared"), threads::add);
    private final List<String> granted = new ArrayList<>();
    private final Runnable first = waiter("first");
    private final Runnable second = waiter("second");
    private final Runnable third = waiter("third");

    @Test
    @DisplayName("gives permits at once up to the limit, for each host of its own")
    void upToTheLimit() {
        assertThat(limiter.enter("a", first)).isTrue();
        assertThat(limiter.enter("a", first)).isTrue();
        assertThat(limiter.enter("a", first)).isFalse();
        assertThat(limiter.enter("b", first)).isTrue();
        assertThat(granted).isEmpty();
    }

    @Test
    @DisplayName("hands a permit to the one who has waited longest")
    void inOrder() {
        full();
        limiter.enter("a", first);
        limiter.enter("a", second);
        limiter.enter("a", third);
        limiter.release("a", true);
        limiter.release("a", true);
        assertThat(granted).containsExactly("first", "second");
    }

    @Test
    @DisplayName("forgets who stops waiting, and says whether he still waited")
    void leaving() {
        full();
        limiter.enter("a", first);
        limiter.enter("a", second);
        assertThat(limiter.leave("a", first)).isTrue();
        assertThat(limiter.leave("a", first)).isFalse();
        assertThat(limiter.leave("unknown", first)).isFalse();
        limiter.release("a", true);
        assertThat(granted).containsExactly("second");
        assertThat(limiter.leave("a", second)).isFalse();
    }

    @Test
    @DisplayName("lets the first to a host whose connection is shared open it alone")
    void firstAlone() {
        assertThat(limiter.enter("shared", first)).isTrue();
        assertThat(limiter.enter("shared", second)).isFalse();
        assertThat(limiter.enter("shared", third)).isFalse();
        limiter.opened("shared");
        assertThat(granted).containsExactly("second");
        limiter.opened("shared");
        limiter.release("shared", true);
        assertThat(granted).containsExactly("second", "third");
        limiter.release("shared", true);
        limiter.release("shared", true);
        assertThat(limiter.enter("shared", first)).isTrue();
        assertThat(limiter.enter("shared", second))
                .as("after a while, the connection may be gone")
                .isFalse();
    }

    @Test
    @DisplayName("lets all go if the first could not open it")
    void firstFails() {
        limiter.enter("shared", first);
        limiter.enter("shared", second);
        limiter.enter("shared", third);
        limiter.release("shared", false);
        assertThat(granted).containsExactly("second", "third");
    }

    @Test
    @DisplayName("lets one who steps back wait ahead of all, and as many run as the host bears")
    void steppingBack() {
        full();
        limiter.enter("a", first);
        assertThat(limiter.stepBack("a", second)).isTrue();
        assertThat(granted).as("one runs, and no more than that are borne").isEmpty();
        limiter.release("a", false);
        assertThat(granted).containsExactly("second");
        limiter.release("a", false);
        assertThat(granted).containsExactly("second", "first");
    }

    @Test
    @DisplayName("lets one more run when as many as may have ended well")
    void bearingMoreAgain() {
        full();
        limiter.enter("a", first);
        limiter.stepBack("a", second);
        limiter.release("a", true);
        assertThat(granted).containsExactly("second", "first");
    }

    @Test
    @DisplayName("lets the only one who runs keep his permit, since nobody would give him another")
    void nobodyElse() {
        limiter.enter("a", first);
        assertThat(limiter.stepBack("a", first)).isFalse();
        assertThat(limiter.enter("a", second)).as("the host bears one at most").isFalse();
        limiter.release("a", false);
        assertThat(granted).containsExactly("second");
    }

    @Test
    @DisplayName("forgets what a host bears when nothing runs there any more")
    void forgetsTheLimit() {
        limiter.enter("a", first);
        limiter.stepBack("a", first);
        limiter.release("a", false);
        full();
        assertThat(limiter.enter("a", third)).isFalse();
    }

    @Test
    @DisplayName("forgets one who stepped back and stops waiting")
    void leavingAfterSteppingBack() {
        full();
        limiter.stepBack("a", first);
        assertThat(limiter.leave("a", first)).isTrue();
        limiter.release("a", false);
        assertThat(granted).isEmpty();
    }

    @Test
    @DisplayName("counts a permit that was handed on, and one that was given back")
    void counting() {
        full();
        limiter.enter("a", first);
        limiter.release("a", true);
        assertThat(limiter.enter("a", second)).isFalse();
        limiter.release("a", true);
        limiter.release("a", true);
        limiter.release("a", true);
        assertThat(granted).containsExactly("first", "second");
        assertThatThrownBy(() -> limiter.release("a", true)).isInstanceOf(IllegalStateException.class);
        assertThat(limiter.enter("a", third)).isTrue();
    }

    @Test
    @DisplayName("gives nothing to those who wait once it is closed")
    void closed() {
        full();
        limiter.enter("a", first);
        limiter.close();
        limiter.enter("a", second);
        limiter.release("a", true);
        assertThat(granted).isEmpty();
    }

    @Test
    @DisplayName("launches those to one host on one thread, and those to another on another")
    void launching() {
        limiter.enter("a", first);
        limiter.enter("a", second);
        limiter.enter("b", third);
        limiter.launch("a", first);
        limiter.launch("a", second);
        assertThat(threads).hasSize(1);
        limiter.launch("b", third);
        assertThat(threads).hasSize(2);
        threads.remove().run();
        assertThat(granted).containsExactly("first", "second");
        threads.remove().run();
        assertThat(granted).containsExactly("first", "second", "third");
    }

    @Test
    @DisplayName("launches nobody who has given his permit back")
    void launchingTooLate() {
        limiter.enter("a", first);
        limiter.release("a", false);
        limiter.launch("a", first);
        limiter.launch("unknown", first);
        assertThat(threads).isEmpty();
    }

    private Runnable waiter(String name) {
        return () -> granted.add(name);
    }

    private void full() {
        limiter.enter("a", () -> {});
        limiter.enter("a", () -> {});
    }
}
