package com.xuqm.sdk.http.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("tasks that run one after the other")
class SerialExecutorTest {

    private final Queue<Runnable> threads = new ArrayDeque<>();
    private final SerialExecutor serial = new SerialExecutor(threads::add);
    private final List<String> ran = new ArrayList<>();

    @Test
    @DisplayName("take one thread for all that are there, in order")
    void oneThread() {
        serial.execute(() -> {
            ran.add("first");
            serial.execute(() -> ran.add("third"));
        });
        serial.execute(() -> ran.add("second"));
        assertThat(threads).hasSize(1);
        threads.remove().run();
        assertThat(ran).containsExactly("first", "second", "third");
        assertThat(threads).isEmpty();
        serial.execute(() -> ran.add("later"));
        assertThat(threads).hasSize(1);
    }

    @Test
    @DisplayName("run although one of them threw")
    void afterOneThatThrew() {
        serial.execute(() -> {
            throw new IllegalStateException("of this task alone");
        });
        serial.execute(() -> ran.add("next"));
        assertThatThrownBy(() -> threads.remove().run()).hasMessage("of this task alone");
        threads.remove().run();
        assertThat(ran).containsExactly("next");
    }

    @Test
    @DisplayName("run on the calling thread, in order, where no thread takes them any more")
    void afterTheThreadsEnd() {
        SerialExecutor left = new SerialExecutor(task -> {
            throw new RejectedExecutionException("closed");
        });
        left.execute(() -> {
            left.execute(() -> ran.add("second"));
            ran.add("first");
        });
        left.execute(() -> ran.add("third"));
        assertThat(ran).containsExactly("first", "second", "third");
    }
}
