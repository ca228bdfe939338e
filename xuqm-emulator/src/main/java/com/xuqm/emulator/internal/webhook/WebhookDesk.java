package com.xuqm.emulator.internal.webhook;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.post.Mishap;
import java.util.List;

/** Shows webhooks and deliveries to people, and delivers again. To be used under the state lock. */
public final class WebhookDesk {

    private final Webhooks webhooks;
    private final WebhookDeliverer deliverer;

    /**
     * Creates a desk.
     *
     * @param webhooks the webhooks
     * @param deliverer delivers to them
     */
    public WebhookDesk(Webhooks webhooks, WebhookDeliverer deliverer) {
        this.webhooks = webhooks;
        this.deliverer = deliverer;
    }

    /**
     * The webhooks.
     *
     * @return an array, without secrets
     */
    public JsonArray webhooks() {
        return Json.array(webhooks.all(), Webhook::toJson);
    }

    /**
     * The latest deliveries.
     *
     * @param limit how many at most
     * @return an array, newest first
     */
    public JsonArray deliveries(int limit) {
        List<WebhookDelivery> all = webhooks.deliveries(delivery -> true);
        return Json.array(all.subList(0, Math.min(limit, all.size())), WebhookDesk::shown);
    }

    /**
     * One delivery.
     *
     * @param id its id
     * @return the object
     */
    public JsonObject delivery(String id) {
        return shown(require(id));
    }

    /**
     * Delivers an event once more, to the same webhook as it is now.
     *
     * @param id id of the delivery
     */
    public void redeliver(String id) {
        deliverer.take(require(id));
    }

    private static JsonObject shown(WebhookDelivery delivery) {
        JsonObject json = delivery.toJson();
        Mishap mishap = delivery.mishap();
        json.add("trouble", mishap == null ? null : mishap.toJson());
        return json;
    }

    private WebhookDelivery require(String id) {
        return webhooks.deliveries(delivery -> delivery.id().equals(id)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("no such delivery, or it is kept no longer: " + id));
    }
}
