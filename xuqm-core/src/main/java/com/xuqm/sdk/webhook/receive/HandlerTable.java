package com.xuqm.sdk.webhook.receive;

import com.xuqm.sdk.internal.check.Checks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is for which event. Handlers are kept by event, and the parser gives each event the type that its handlers were registered
 * with, so that they may be called with anything.
 */
final class HandlerTable {

    private final Map<WebhookEvent, WebhookEventType<?>> types = new LinkedHashMap<>();
    private final Map<WebhookEvent, List<WebhookHandler<@Nullable Object>>> handlers = new LinkedHashMap<>();
    private final Map<WebhookEvent, WebhookDecider<@Nullable Object>> deciders = new LinkedHashMap<>();
    private List<WebhookHandler<@Nullable Object>> others = List.of();

    HandlerTable copy() {
        HandlerTable copy = new HandlerTable();
        copy.types.putAll(types);
        handlers.forEach((event, list) -> copy.handlers.put(event, List.copyOf(list)));
        copy.deciders.putAll(deciders);
        copy.others = others;
        return copy;
    }

    @SuppressWarnings("unchecked") // see above
    void on(WebhookEventType<?> type, WebhookHandler<?> handler) {
        if (Checks.notNull("type", type).awaitsDecision()) {
            throw new IllegalArgumentException(
                    type.event() + " waits for a decision: use before(...) instead of on(...)");
        }
        Checks.notNull("handler", handler);
        register(type);
        handlers.computeIfAbsent(type.event(), event -> new ArrayList<>())
                .add((WebhookHandler<@Nullable Object>) handler);
    }

    @SuppressWarnings("unchecked") // see above
    void before(WebhookEventType<?> type, WebhookDecider<?> decider) {
        if (!Checks.notNull("type", type).awaitsDecision()) {
            throw new IllegalArgumentException(
                    type.event() + " tells what has happened, so it is too late to decide: use on(...)");
        }
        Checks.notNull("decider", decider);
        register(type);
        if (deciders.putIfAbsent(type.event(), (WebhookDecider<@Nullable Object>) decider) != null) {
            throw new IllegalArgumentException(type.event() + " has a decider already");
        }
    }

    private void register(WebhookEventType<?> type) {
        WebhookEventType<?> earlier = types.putIfAbsent(type.event(), type);
        if (earlier != null && !earlier.dataType().equals(type.dataType())) {
            throw new IllegalArgumentException(type.event() + " has a handler already that takes its data as "
                    + earlier.dataType().getTypeName());
        }
    }

    void onAnyOther(WebhookHandler<@Nullable Object> handler) {
        others = List.of(Checks.notNull("handler", handler));
    }

    /** The types of events that somebody registered. */
    Collection<WebhookEventType<?>> types() {
        return types.values();
    }

    /** Tells whether somebody is for just this event, and so must be given data of its type. */
    boolean isRegistered(WebhookEvent event) {
        return types.containsKey(event);
    }

    @Nullable
    WebhookDecider<@Nullable Object> decider(WebhookEvent event) {
        return deciders.get(event);
    }

    List<WebhookHandler<@Nullable Object>> handlers(WebhookEvent event) {
        return handlers.getOrDefault(event, others);
    }

    @Override
    public String toString() {
        return "events=" + handlers.keySet() + ", decisions=" + deciders.keySet();
    }
}
