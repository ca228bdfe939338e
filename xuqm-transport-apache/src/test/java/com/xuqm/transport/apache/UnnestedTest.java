package com.xuqm.transport.apache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("steps that lead to each other")
class UnnestedTest {

    private static final int MANY = 100_000;

    private final Unnested unnested = new Unnested();
    private final List<String> ran = new ArrayList<>();

    @Test
    void aStepThatIsComeToWithinAnotherRunsAfterIt() {
        unnested.run(() -> {
            unnested.run(() -> ran.add("second"));
            unnested.run(() -> ran.add("third"));
            ran.add("first");
        });
        assertThat(ran).containsExactly("first", "second", "third");
    }

    @Test
    void manyStepsOfWhichEachLeadsToTheNextNeedNoDeepStack() {
        countDown(MANY);
        assertThat(ran).hasSize(MANY);
    }

    private void countDown(int left) {
        unnested.run(() -> {
            ran.add("step");
            if (left > 1) {
                countDown(left - 1);
            }
        });
    }

    @Test
    void whatOneThrowsKeepsNoOtherFromRunning() {
        assertThatThrownBy(() -> unnested.run(() -> {
                    unnested.run(() -> {
                        throw new IllegalStateException("a later one");
                    });
                    unnested.run(() -> ran.add("the last one"));
                    throw new IllegalStateException("the first one");
                }))
                .hasMessage("the first one");
        assertThat(ran).containsExactly("the last one");
        unnested.run(() -> ran.add("the next one, at once"));
        assertThat(ran).containsExactly("the last one", "the next one, at once");
    }

    @Test
    void theStepOfOneThreadDoesNotWaitForThatOfAnother() {
        unnested.run(() -> {
            CompletableFuture<Void> other =
                    CompletableFuture.runAsync(() -> unnested.run(() -> ran.add("on another thread")));
            assertThat(other).succeedsWithin(30, TimeUnit.SECONDS);
            assertThat(ran).containsExactly("on another thread");
        });
    }
}
