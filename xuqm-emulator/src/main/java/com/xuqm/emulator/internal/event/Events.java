package com.xuqm.emulator.internal.event;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where the areas say what happened, and where others listen. Both under the state lock: a listener
 * notes what it was told, and does slow work elsewhere.
 */
public final class Events {

    private final List<Consumer<Event>> listeners = new ArrayList<>();
    private long now;

    /**
     * Begins an operation: what is published from here on happened now.
     *
     * @param time the time of the operation
     */
    public void begin(long time) {
        now = time;
    }

    /**
     * Has everything told to somebody.
     *
     * @param listener takes each event
     */
    public void listen(Consumer<Event> listener) {
        listeners.add(listener);
    }

    /**
     * Says that something happened.
     *
     * @param name name of the event
     * @param data makes its data; not called if nobody listens
     */
    public void publish(String name, Supplier<JsonObject> data) {
        if (!listeners.isEmpty()) {
            Event event = new Event(name, now, data.get());
            listeners.forEach(listener -> listener.accept(event));
        }
    }
}
