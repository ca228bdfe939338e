package com.xuqm.jdbc;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database for many threads at once. While one asks, the questions of others gather, and one of them then asks all of these: a database that forces
 * each commit to the disk does so once for all. Whoever is alone waits for nobody, and a thread asks for others only along with its own question.
 *
 * @param <Q> a question
 * @param <A> its answer
 */
final class Together<Q, A> {

    /** As many threads as a receiver has, so that nobody waits for more than the one that asks and the one after it. */
    private static final int MOST = 256;

    private final Function<SortedMap<String, Q>, Map<String, A>> asks;
    private final List<Waiting<Q, A>> waiting = new ArrayList<>();
    private boolean asking;

    /** Questions with their keys and in the order of these: rows that are locked in one order by all are no deadlock. */
    Together(Function<SortedMap<String, Q>, Map<String, A>> asks) {
        this.asks = asks;
    }

    private static final class Waiting<Q, A> {
        private final String key;
        private final Q question;

        /** Ends when there is an answer, or when it is its turn to ask. */
        private final CompletableFuture<Void> told = new CompletableFuture<>();

        private @Nullable A answer;
        private @Nullable RuntimeException failure;

        Waiting(String key, Q question) {
            this.key = key;
            this.question = question;
        }
    }

    /** Returns the answer to a question. Of questions with one key each is answered after the one before. An interrupt ends no waiting. */
    A ask(String key, Q question) {
        Waiting<Q, A> mine = new Waiting<>(key, question);
        if (!isFirst(mine)) {
            mine.told.join();
        }
        if (mine.answer == null && mine.failure == null) {
            askForAll();
        }
        if (mine.answer == null) {
            throw new JdbcException(
                    String.valueOf(mine.failure == null ? null : mine.failure.getMessage()), mine.failure);
        }
        return mine.answer;
    }

    private synchronized boolean isFirst(Waiting<Q, A> mine) {
        boolean first = !asking;
        asking = true;
        waiting.add(mine);
        return first;
    }

    /** Whoever asks is the first of those who wait, and so among them. */
    private void askForAll() {
        SortedMap<String, Waiting<Q, A>> all = gathered();
        RuntimeException failure = new IllegalStateException("whoever asked was stopped by an error");
        Map<String, A> answers = Map.of();
        boolean interrupted = Thread.interrupted(); // which would let a pool or a socket fail, for all of them
        try {
            SortedMap<String, Q> questions = new TreeMap<>();
            all.forEach((key, one) -> questions.put(key, one.question));
            answers = asks.apply(questions);
        } catch (RuntimeException e) {
            failure = e;
        } finally {
            for (Waiting<Q, A> one : all.values()) {
                one.answer = answers.get(one.key);
                one.failure = failure;
                one.told.complete(null);
            }
            handOn();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Takes those who wait, but none with the key of one before. */
    private synchronized SortedMap<String, Waiting<Q, A>> gathered() {
        SortedMap<String, Waiting<Q, A>> all = new TreeMap<>();
        for (Iterator<Waiting<Q, A>> each = waiting.iterator(); each.hasNext() && all.size() < MOST; ) {
            Waiting<Q, A> one = each.next();
            if (all.putIfAbsent(one.key, one) == null) {
                each.remove();
            }
        }
        return all;
    }

    private void handOn() {
        Waiting<Q, A> next;
        synchronized (this) {
            asking = !waiting.isEmpty();
            next = asking ? waiting.get(0) : null;
        }
        if (next != null) {
            next.told.complete(null);
        }
    }

    /** Returns how many wait who are not being asked for. */
    synchronized int waiting() {
        return waiting.size();
    }
}
