package com.xuqm.sdk.webhook;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.xuqm.Paging;

/**
 * Where the service posts what happens, and how those posts fare. For administrators only; others get
 * {@code XuqmForbiddenException}.
 */
public final class Webhooks {

    static {
        InnerAccess.grant(Webhooks.class, Webhooks::new);
    }

    private final Calls calls;

    Webhooks(Calls calls) {
        this.calls = calls;
    }

    /**
     * Lists the webhooks: {@code GET /api/im/admin/webhooks}.
     *
     * @return the webhooks, the oldest first (assumed); the service does not page this list
     */
    public PagedCall<Webhook> list() {
        return calls.pages(() -> RequestSpec.of(WebhookOperations.LIST), Webhook.class, Paging.NONE);
    }

    /**
     * Creates a webhook: {@code POST /api/im/admin/webhooks}.
     *
     * @param webhook what to create
     * @return the new webhook, with its secret
     */
    public Call<Webhook> create(CreateWebhook webhook) {
        return calls.call(
                RequestSpec.of(WebhookOperations.CREATE)
                        .json(Checks.notNull("webhook", webhook).members()),
                Webhook.class);
    }

    /**
     * Changes a webhook: {@code PUT /api/im/admin/webhooks/{id}}.
     *
     * @param id the webhook's id
     * @param changes what to change
     * @return the changed webhook
     */
    public Call<Webhook> update(String id, UpdateWebhook changes) {
        return calls.call(
                of(WebhookOperations.UPDATE, id)
                        .json(Checks.notNull("changes", changes).members()),
                Webhook.class);
    }

    /**
     * Deletes a webhook: {@code DELETE /api/im/admin/webhooks/{id}}.
     *
     * @param id the webhook's id
     * @return a call that answers nothing but that it is done
     */
    public Call<Done> delete(String id) {
        return calls.callForNothing(of(WebhookOperations.DELETE, id));
    }

    /**
     * Lists all deliveries: {@code GET /api/im/admin/webhook-deliveries}.
     *
     * @return the deliveries, the newest first (assumed)
     */
    public PagedCall<WebhookDelivery> deliveries() {
        return deliveries(DeliveryFilter.none());
    }

    /**
     * Lists deliveries: {@code GET /api/im/admin/webhook-deliveries}.
     *
     * @param filter which deliveries are wanted
     * @return the deliveries, the newest first (assumed)
     */
    public PagedCall<WebhookDelivery> deliveries(DeliveryFilter filter) {
        Checks.notNull("filter", filter);
        return calls.pages(
                () -> RequestSpec.of(WebhookOperations.DELIVERIES)
                        .query("webhookId", filter.webhookId())
                        .query("event", filter.event())
                        .query("status", filter.status()),
                WebhookDelivery.class,
                Paging.PAGE_AND_SIZE);
    }

    /**
     * Lists all alerts: {@code GET /api/im/admin/webhook-alerts}.
     *
     * @return the alerts, the newest first (assumed)
     */
    public PagedCall<WebhookAlert> alerts() {
        return alerts(AlertFilter.none());
    }

    /**
     * Lists alerts: {@code GET /api/im/admin/webhook-alerts}.
     *
     * @param filter which alerts are wanted
     * @return the alerts, the newest first (assumed)
     */
    public PagedCall<WebhookAlert> alerts(AlertFilter filter) {
        Checks.notNull("filter", filter);
        return calls.pages(
                () -> RequestSpec.of(WebhookOperations.ALERTS)
                        .query("webhookId", filter.webhookId())
                        .query("acknowledged", filter.acknowledged()),
                WebhookAlert.class,
                Paging.PAGE_AND_SIZE);
    }

    /**
     * Takes note of an alert: {@code POST /api/im/admin/webhook-alerts/{id}/acknowledge}. Doing so twice is no error (assumed).
     *
     * @param id the alert's id
     * @return the alert
     */
    public Call<WebhookAlert> acknowledgeAlert(String id) {
        return calls.call(RequestSpec.of(WebhookOperations.ACKNOWLEDGE_ALERT).path("id", id), WebhookAlert.class);
    }

    /**
     * Tells how a webhook is doing: {@code GET /api/im/admin/webhooks/{id}/health}.
     *
     * @param id the webhook's id
     * @return how many deliveries arrived, and how many did not
     */
    public Call<WebhookHealth> health(String id) {
        return calls.call(of(WebhookOperations.HEALTH, id), WebhookHealth.class);
    }

    private static RequestSpec of(Operation operation, String id) {
        return RequestSpec.of(operation).path("id", id);
    }
}
