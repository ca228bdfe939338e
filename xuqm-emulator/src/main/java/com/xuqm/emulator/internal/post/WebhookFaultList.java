package com.xuqm.emulator.internal.post;

import com.xuqm.emulator.fault.WebhookFault;
import com.xuqm.emulator.fault.WebhookFaults;
import com.xuqm.emulator.internal.given.Given;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Faults in the order in which attempts meet them. */
public final class WebhookFaultList implements WebhookFaults {

    private final Deque<Coming> coming = new ArrayDeque<>();
    private final List<Group> groups = new ArrayList<>();

    /** Creates an empty list. */
    public WebhookFaultList() {}

    @Override
    public synchronized void onNext(int attempts, WebhookFault fault) {
        Given.number("attempts", attempts, 1, 1_000_000);
        Given.present("fault", fault);
        Group group = fault instanceof WebhookFault.Reordered ? new Group(attempts) : null;
        if (group != null) {
            groups.add(group);
        }
        for (int i = 0; i < attempts; i++) {
            coming.add(new Coming(fault, group));
        }
    }

    @Override
    public void clear() {
        List<Runnable> held = new ArrayList<>();
        synchronized (this) {
            coming.clear();
            groups.forEach(group -> held.addAll(group.held));
            groups.clear();
        }
        held.forEach(Runnable::run);
    }

    /**
     * How many attempts will meet a fault.
     *
     * @return the number
     */
    public synchronized int count() {
        return coming.size();
    }

    /**
     * The fault of the next attempt.
     *
     * @return the fault, or null
     */
    public synchronized @Nullable Coming next() {
        return coming.poll();
    }

    /**
     * Holds an attempt; when all of its group are there, they go on, the last one first.
     *
     * @param group its group
     * @param goOn makes the attempt
     */
    public void hold(Group group, Runnable goOn) {
        List<Runnable> all = new ArrayList<>();
        synchronized (this) {
            group.held.add(goOn);
            if (group.held.size() == group.size || !groups.contains(group)) {
                groups.remove(group);
                all.addAll(group.held);
                Collections.reverse(all);
            }
        }
        all.forEach(Runnable::run);
    }

    /**
     * What goes wrong with one attempt.
     *
     * @param fault what
     * @param group those it is held with, if it is to be reordered
     */
    public record Coming(WebhookFault fault, @Nullable Group group) {}

    /** Attempts that wait for each other. */
    public static final class Group {

        private final int size;
        private final List<Runnable> held = new ArrayList<>();

        private Group(int size) {
            this.size = size;
        }
    }
}
