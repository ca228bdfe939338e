package com.xuqm.emulator.internal.webhook;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Auth;
import com.xuqm.emulator.internal.http.PageRequest;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.Json;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** The operations {@code webhooks.*}. */
public final class WebhookRoutes {

    private static final int SECRET_BYTES = 24;

    private final Webhooks webhooks;
    private final SecureRandom random = new SecureRandom();

    /**
     * Creates the operations.
     *
     * @param webhooks the webhooks
     */
    public WebhookRoutes(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /**
     * The routes.
     *
     * @return the routes
     */
    public List<Route> routes() {
        String all = "/api/im/admin/webhooks";
        String alerts = "/api/im/admin/webhook-alerts";
        return List.of(
                new Route("webhooks.list", "GET", all, Auth.IM_ADMIN, this::list),
                new Route("webhooks.create", "POST", all, Auth.IM_ADMIN, this::create),
                new Route("webhooks.update", "PUT", all + "/{id}", Auth.IM_ADMIN, this::update),
                new Route("webhooks.delete", "DELETE", all + "/{id}", Auth.IM_ADMIN, this::delete),
                new Route("webhooks.health", "GET", all + "/{id}/health", Auth.IM_ADMIN, this::health),
                new Route(
                        "webhooks.deliveries",
                        "GET",
                        "/api/im/admin/webhook-deliveries",
                        Auth.IM_ADMIN,
                        this::deliveries),
                new Route("webhooks.alerts", "GET", alerts, Auth.IM_ADMIN, this::alerts),
                new Route(
                        "webhooks.acknowledgeAlert",
                        "POST",
                        alerts + "/{id}/acknowledge",
                        Auth.IM_ADMIN,
                        this::acknowledge));
    }

    private JsonElement list(ApiRequest request) {
        return Json.array(webhooks.all(), Webhook::toJson);
    }

    private JsonElement create(ApiRequest request) {
        Webhook webhook = webhooks.create(request.object(), newSecret(), request.now());
        request.did("WEBHOOK", webhook.id(), null);
        return webhook.toJsonOnCreation();
    }

    private String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return "whs_" + HexFormat.of().formatHex(bytes);
    }

    private JsonElement update(ApiRequest request) {
        Webhook webhook = webhooks.require(request.path("id"));
        webhook.change(request.object(), request.now());
        request.did("WEBHOOK", webhook.id(), null);
        return webhook.toJson();
    }

    private JsonElement delete(ApiRequest request) {
        Webhook webhook = webhooks.require(request.path("id"));
        webhooks.delete(webhook);
        request.did("WEBHOOK", webhook.id(), null);
        return JsonNull.INSTANCE;
    }

    private JsonElement health(ApiRequest request) {
        String id = webhooks.require(request.path("id")).id();
        return WebhookHealth.of(
                id, webhooks.deliveries(delivery -> delivery.webhookId().equals(id)));
    }

    private JsonElement deliveries(ApiRequest request) {
        String webhookId = request.query().optional("webhookId");
        String event = request.query().optional("event");
        String status = request.query().optional("status");
        List<WebhookDelivery> found =
                webhooks.deliveries(delivery -> (webhookId == null || webhookId.equals(delivery.webhookId()))
                        && (event == null || event.equals(delivery.event().name()))
                        && (status == null || status.equals(delivery.status())));
        return PageRequest.of(request.query()).cut(found, WebhookDelivery::toJson);
    }

    private JsonElement alerts(ApiRequest request) {
        String webhookId = request.query().optional("webhookId");
        Boolean acknowledged = request.query().optionalBool("acknowledged");
        List<WebhookAlert> found = webhooks.alerts(alert -> (webhookId == null || webhookId.equals(alert.webhookId()))
                && (acknowledged == null || acknowledged == alert.acknowledged()));
        return PageRequest.of(request.query()).cut(found, WebhookAlert::toJson);
    }

    private JsonElement acknowledge(ApiRequest request) {
        WebhookAlert alert = webhooks.requireAlert(request.path("id"));
        alert.acknowledge(request.callerId(), request.now());
        request.did("WEBHOOK_ALERT", alert.id(), null);
        return alert.toJson();
    }
}
