package com.xuqm.spring;

import static com.xuqm.spring.Setting.checked;
import static com.xuqm.spring.Setting.positive;
import static com.xuqm.spring.Setting.set;

import com.xuqm.sdk.webhook.receive.WebhookDispatcher;
import com.xuqm.sdk.webhook.receive.WebhookVerifier;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Makes verifier and dispatcher of the properties, and tells of what does not fit by the property's name. */
final class WebhookAssembly {

    static final String SECRETS = "xuqm.webhook.secrets";

    private WebhookAssembly() {}

    static WebhookVerifier verifier(XuqmWebhookProperties properties, Consumer<WebhookVerifier.Builder> beans) {
        WebhookVerifier.Builder builder = WebhookVerifier.builder();
        List<String> secrets = Objects.requireNonNullElse(properties.secrets(), List.of());
        checked(SECRETS, () -> secrets.forEach(builder::secret));
        checked(
                "xuqm.webhook.max-body-size",
                () -> builder.maxBodyBytes(
                        Math.toIntExact(properties.maxBodySize().toBytes())));
        set("xuqm.webhook.tolerance", properties.tolerance(), builder::tolerance);
        positive("xuqm.webhook.max-concurrent", properties.maxConcurrent());
        positive("xuqm.webhook.max-queued", properties.maxQueued());
        if (!properties.path().startsWith("/")) {
            throw new XuqmPropertyException(
                    "xuqm.webhook.path", "it must begin with a slash", "xuqm.webhook.path=/webhooks/xuqm");
        }
        beans.accept(builder);
        if (secrets.isEmpty()) {
            throw new XuqmPropertyException(SECRETS, "it is empty", SECRETS + "=${XUQM_WEBHOOK_SECRET}");
        }
        return builder.build();
    }

    static void decisionTimeout(XuqmWebhookProperties properties, WebhookDispatcher.Builder builder) {
        set("xuqm.webhook.decision-timeout", properties.decisionTimeout(), builder::decisionDeadline);
    }

    /** Adds a handler by the type that it names. */
    static <T> void add(WebhookDispatcher.Builder builder, XuqmWebhookHandler<T> handler) {
        builder.on(handler.type(), handler::handle);
    }
}
