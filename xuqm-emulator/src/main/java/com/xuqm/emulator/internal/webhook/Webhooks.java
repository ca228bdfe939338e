package com.xuqm.emulator.internal.webhook;

import com.xuqm.emulator.internal.event.Event;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.record.Recent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** All webhooks, with what was delivered to them and what troubles them. */
public final class Webhooks {

    static final int MAX_EVENTS = 100;

    private static final int KEPT_DELIVERIES = 10_000;

    private final Map<String, Webhook> byId = new LinkedHashMap<>();
    private final Recent<WebhookDelivery> deliveries = new Recent<>(KEPT_DELIVERIES);
    private final Map<String, WebhookAlert> alerts = new LinkedHashMap<>();
    private long lastNumber;

    /** Creates an empty store. */
    public Webhooks() {}

    Webhook create(Body body, String ownSecret, long now) {
        Webhook webhook = new Webhook("hook_" + (lastNumber + 1), body, ownSecret, now);
        lastNumber++;
        byId.put(webhook.id(), webhook);
        return webhook;
    }

    Webhook require(String id) {
        Webhook webhook = byId.get(id);
        if (webhook == null) {
            throw Refusal.notFound("no such webhook: " + id);
        }
        return webhook;
    }

    Collection<Webhook> all() {
        return byId.values();
    }

    /** Deletes a webhook; what was delivered to it stays on record. */
    void delete(Webhook webhook) {
        byId.remove(webhook.id());
    }

    /** Begins to deliver an event. */
    WebhookDelivery deliver(Webhook webhook, Event event) {
        WebhookDelivery delivery = new WebhookDelivery("delivery_" + (deliveries.count() + 1), webhook.id(), event);
        deliveries.add(delivery);
        return delivery;
    }

    /** Where a delivery goes to, as things are now. */
    Webhook.Target target(WebhookDelivery delivery) {
        Webhook webhook = byId.get(delivery.webhookId());
        return webhook == null ? Webhook.Target.NONE : webhook.target();
    }

    /** Notes that an attempt arrived. */
    void arrived(WebhookDelivery delivery) {
        Webhook webhook = byId.get(delivery.webhookId());
        if (webhook != null) {
            webhook.arrived();
        }
    }

    /** Notes that an attempt failed, and raises an alert if it is one too many and nobody was told. */
    void failed(WebhookDelivery delivery, long now) {
        Webhook webhook = byId.get(delivery.webhookId());
        if (webhook == null) {
            return;
        }
        int failures = webhook.failed();
        boolean told = alerts.values().stream()
                .anyMatch(alert -> alert.webhookId().equals(webhook.id()) && !alert.acknowledged());
        if (failures >= WebhookHealth.FAILING_AFTER && !told) {
            raise(webhook, failures + " attempts to deliver failed in a row", failures, now);
        }
    }

    /** The latest deliveries that a condition holds for, newest first. */
    List<WebhookDelivery> deliveries(Predicate<WebhookDelivery> condition) {
        return deliveries.newestFirst(condition);
    }

    /** Says that a webhook is in trouble. */
    WebhookAlert raise(Webhook webhook, String message, int failures, long now) {
        WebhookAlert alert = new WebhookAlert("alert_" + (alerts.size() + 1), webhook.id(), message, failures, now);
        alerts.put(alert.id(), alert);
        return alert;
    }

    WebhookAlert requireAlert(String id) {
        WebhookAlert alert = alerts.get(id);
        if (alert == null) {
            throw Refusal.notFound("no such webhook alert: " + id);
        }
        return alert;
    }

    /** The alerts that a condition holds for, newest first. */
    List<WebhookAlert> alerts(Predicate<WebhookAlert> condition) {
        List<WebhookAlert> found =
                new ArrayList<>(alerts.values().stream().filter(condition).toList());
        Collections.reverse(found);
        return found;
    }
}
