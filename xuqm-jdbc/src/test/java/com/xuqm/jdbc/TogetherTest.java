package com.xuqm.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Questions of many threads to the database")
class TogetherTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<List<String>> asked = new ArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch first = new CountDownLatch(1);
    private Function<SortedMap<String, String>, Map<String, String>> database;
    private Together<String, String> together;

    @BeforeEach
    void answer_by_what_was_asked() {
        database = questions -> questions.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue() + "!"));
        together = new Together<>(questions -> {
            asked.add(List.copyOf(questions.keySet()));
            begun.countDown();
            await(first);
            return database.apply(questions);
        });
    }

    @AfterEach
    void end() throws InterruptedException {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Future<String> ask(String key, String question) {
        return threads.submit(() -> together.ask(key, question));
    }

    /** One is asked, and so many wait for it. */
    private List<Future<String>> gather(String... keys) {
        List<Future<String>> answers = new ArrayList<>();
        answers.add(ask("first", "1"));
        await(begun);
        for (String key : keys) {
            answers.add(ask(key, "of " + key));
            while (together.waiting() < answers.size() - 1) {
                Thread.onSpinWait();
            }
        }
        return answers;
    }

    @Test
    @DisplayName("wait for nobody who is alone")
    void alone() {
        first.countDown();

        assertThat(together.ask("a", "1")).isEqualTo("1!");
        assertThat(together.ask("b", "2")).isEqualTo("2!");
        assertThat(asked).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    @DisplayName("are asked at once if they came while another one was, in one order, and each gets its own answer")
    void at_once() throws Exception {
        List<Future<String>> answers = gather("c", "a", "b");
        first.countDown();

        assertThat(answers.get(1).get()).isEqualTo("of c!");
        assertThat(answers.get(2).get()).isEqualTo("of a!");
        assertThat(answers.get(3).get()).isEqualTo("of b!");
        assertThat(asked).containsExactly(List.of("first"), List.of("a", "b", "c"));
    }

    @Test
    @DisplayName("about the same thing are asked one after the other")
    void same_key() throws Exception {
        List<Future<String>> answers = gather("a", "a", "b", "a");
        first.countDown();

        for (Future<String> answer : answers) {
            assertThat(answer.get()).endsWith("!");
        }
        assertThat(asked).containsExactly(List.of("first"), List.of("a", "b"), List.of("a"), List.of("a"));
    }

    @Test
    @DisplayName("are not asked without limit at once")
    void limit() throws Exception {
        List<Future<String>> answers =
                gather(IntStream.range(0, 300).mapToObj(i -> "n" + i).toArray(String[]::new));
        first.countDown();

        for (Future<String> answer : answers) {
            assertThat(answer.get()).endsWith("!");
        }
        assertThat(asked).extracting(List::size).containsExactly(1, 256, 44);
    }

    @Test
    @DisplayName("all fail if the database does, each with an exception of its own, and later ones are asked anew")
    void failure() throws Exception {
        Function<SortedMap<String, String>, Map<String, String>> answering = database;
        JdbcException away = new JdbcException("the database is away", null);
        List<Future<String>> answers = gather("a", "b");
        database = questions -> {
            throw away;
        };
        first.countDown();

        List<Throwable> failures = new ArrayList<>();
        for (Future<String> answer : answers) {
            assertThatExceptionOfType(java.util.concurrent.ExecutionException.class)
                    .isThrownBy(answer::get)
                    .havingCause()
                    .isInstanceOf(JdbcException.class)
                    .withMessage("the database is away")
                    .withCause(away)
                    .satisfies(failures::add);
        }
        assertThat(failures).doesNotHaveDuplicates();
        database = answering;
        assertThat(together.ask("a", "again")).isEqualTo("again!");
    }

    @Test
    @DisplayName("do not wait for ever if whoever asked met an error")
    void error() throws Exception {
        List<Future<String>> answers = gather("a", "b");
        database = questions -> {
            throw new StackOverflowError();
        };
        first.countDown();

        for (Future<String> answer : answers) {
            assertThatExceptionOfType(java.util.concurrent.ExecutionException.class)
                    .isThrownBy(answer::get);
        }
        assertThat(asked).hasSize(2);
    }

    @Test
    @DisplayName("are answered although the thread that waits is interrupted, which stays noted")
    void interrupt() throws Exception {
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        gather();
        Thread waiting = new Thread(() -> {
            String answer = together.ask("a", "1");
            interrupted.complete(Thread.currentThread().isInterrupted() && answer.equals("1!"));
        });
        database = questions -> Map.of("first", "", "a", "1!");
        waiting.start();
        while (together.waiting() < 1) {
            Thread.onSpinWait();
        }
        waiting.interrupt();
        first.countDown();

        assertThat(interrupted.get(60, TimeUnit.SECONDS)).isTrue();
    }
}
