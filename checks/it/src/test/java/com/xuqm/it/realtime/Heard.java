package com.xuqm.it.realtime;

import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.realtime.event.RealtimeEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Keeps what came, and lets a test wait for more. */
final class Heard<T> implements Consumer<T> {

    private final List<T> all = new ArrayList<>();

    @Override
    public synchronized void accept(T one) {
        all.add(one);
        notifyAll();
    }

    synchronized List<T> all() {
        return List.copyOf(all);
    }

    /** Waits until what came is as wanted, for a minute at the most. */
    synchronized List<T> await(Predicate<List<T>> wanted) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!wanted.test(all)) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new AssertionError("it did not come; what came: " + all);
            }
            try {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return List.copyOf(all);
    }

    T awaitOne(Predicate<T> wanted) {
        return await(list -> list.stream().anyMatch(wanted)).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    /** The contents of the messages among what came. */
    static List<String> texts(List<RealtimeEvent> events) {
        return events.stream()
                .filter(MessageReceived.class::isInstance)
                .map(event -> ((MessageReceived) event).message().content())
                .toList();
    }
}
