package com.xuqm.emulator.internal.console;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.xuqm.emulator.fault.WebhookFault;
import com.xuqm.emulator.internal.http.ApiRequest;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.http.Route;
import com.xuqm.emulator.internal.json.JsonFields;
import com.xuqm.emulator.internal.webhook.MadePost;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Webhooks and what was delivered to them. They are created and changed by the product's own routes. */
final class WebhookApi {

    private static final int MOST_FAULTS = 1_000;
    private static final long MOST_MS = Duration.ofDays(365).toMillis();

    private final Emulated emulated;

    WebhookApi(Emulated emulated) {
        this.emulated = emulated;
    }

    List<Route> routes() {
        return List.of(
                Routes.json("GET", "webhooks", this::webhooks),
                Routes.json("GET", "deliveries/{id}", this::delivery),
                Routes.json("POST", "deliveries/{id}/redeliver", this::redeliver),
                Routes.json("POST", "webhook-faults", this::fault),
                Routes.json("DELETE", "webhook-faults", this::clear));
    }

    private JsonObject webhooks(ApiRequest request) {
        int limit = Routes.limit(request);
        return emulated.locked(backend -> JsonFields.start()
                .put("webhooks", backend.webhookDesk().webhooks())
                .put("deliveries", backend.webhookDesk().deliveries(limit))
                .json());
    }

    private JsonObject delivery(ApiRequest request) {
        JsonObject delivery = emulated.locked(backend -> backend.webhookDesk().delivery(request.path("id")));
        String callbackId = delivery.get("callbackId").getAsString();
        JsonArray posts = new JsonArray();
        for (MadePost made : emulated.host().backend().deliverer().log().posts()) {
            if (made.post().callbackId().equals(callbackId)) {
                posts.add(post(made));
            }
        }
        delivery.add("posts", posts);
        return delivery;
    }

    private static JsonObject post(MadePost made) {
        JsonObject headers = new JsonObject();
        made.headers().forEach(headers::addProperty);
        return JsonFields.start()
                .put("attempt", made.post().attempt())
                .put("at", made.at())
                .put("url", made.url())
                .put("headers", headers)
                .put("body", new String(made.body(), StandardCharsets.UTF_8))
                .put("verdict", made.verdict().name())
                .put("fault", FaultView.of(made.fault()))
                .put("status", made.post().status())
                .put("trouble", made.mishap() == null ? null : made.mishap().toJson())
                .put("answer", made.answer())
                .put("tookMs", made.tookMs())
                .json();
    }

    private JsonObject redeliver(ApiRequest request) {
        return emulated.locked(backend -> {
            backend.webhookDesk().redeliver(request.path("id"));
            return backend.webhookDesk().delivery(request.path("id"));
        });
    }

    private JsonObject fault(ApiRequest request) {
        Body body = request.object();
        int attempts = (int) body.integer("attempts", 1, MOST_FAULTS);
        emulated.webhookFaults().onNext(attempts, fault(body));
        return JsonFields.start()
                .put("webhookFaults", emulated.webhookFaults().count())
                .json();
    }

    private static WebhookFault fault(Body body) {
        String kind = body.text("kind");
        return switch (kind) {
            case "forged" -> WebhookFault.forged();
            case "tampered" -> WebhookFault.tampered();
            case "replayed" -> WebhookFault.replayed();
            case "answerLost" -> WebhookFault.answerLost();
            case "reordered" -> WebhookFault.reordered();
            case "backdated" -> WebhookFault.backdated(Duration.ofMillis(body.integer("ms", -MOST_MS, MOST_MS)));
            case "delayed" -> WebhookFault.delayed(Duration.ofMillis(body.integer("ms", 0, MOST_MS)));
            default ->
                throw Refusal.badRequest("field kind must be forged, tampered, replayed, answerLost, reordered,"
                        + " backdated or delayed");
        };
    }

    private JsonObject clear(ApiRequest request) {
        emulated.webhookFaults().clear();
        return new JsonObject();
    }
}
