package com.xuqm.sdk.webhook;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.webhook.receive.WebhookEvent;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook to be created. (The fields are assumed.)
 *
 * @param url where its events are to be posted: http or https, with a host
 * @param events which events, unmodifiable; empty for all
 * @param enabled whether it is in force, {@code null} for yes
 * @param description what it is for, {@code null} to say nothing
 * @param secret the key that its posts are to be signed with, {@code null} to let the service make one
 */
public record CreateWebhook(
        String url,
        List<WebhookEvent> events,
        @Nullable Boolean enabled,
        @Nullable String description,
        @Nullable String secret) {

    /**
     * Checks and copies the values.
     *
     * @param url where its events are to be posted: http or https, with a host
     * @param events which events; empty for all
     * @param enabled whether it is in force, {@code null} for yes
     * @param description what it is for, {@code null} to say nothing
     * @param secret the key that its posts are to be signed with, {@code null} to let the service make one
     */
    public CreateWebhook {
        WebhookUrl.check("url", url);
        events = Checks.elements("events", events);
        Checks.optionalText("description", description);
        if (secret != null) {
            Checks.secret("secret", secret);
        }
    }

    /**
     * Returns a webhook for all events, with a secret that the service makes.
     *
     * @param url where its events are to be posted
     * @return the request
     */
    public static CreateWebhook of(String url) {
        return new CreateWebhook(url, List.of(), null, null, null);
    }

    /**
     * Starts a webhook with all that can be said about it.
     *
     * @param url where its events are to be posted
     * @return a builder for a webhook for all events that is in force
     */
    public static Builder builder(String url) {
        return new Builder(url);
    }

    /** Leaves out the secret, and the URL, which may hold one, too. */
    @Override
    public String toString() {
        return "CreateWebhook[events=" + events + ", enabled=" + enabled + "]";
    }

    /** Collects what is said about a webhook. */
    public static final class Builder {

        private final String url;
        private List<WebhookEvent> events = List.of();
        private @Nullable Boolean enabled;
        private @Nullable String description;
        private @Nullable String secret;

        private Builder(String url) {
            this.url = WebhookUrl.check("url", url);
        }

        /**
         * Sets which events are posted.
         *
         * @param events the events; empty for all
         * @return this builder
         */
        public Builder events(Collection<WebhookEvent> events) {
            this.events = Checks.elements("events", events);
            return this;
        }

        /**
         * Sets whether the webhook is in force.
         *
         * @param enabled whether it is in force from the start
         * @return this builder
         */
        public Builder enabled(boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /**
         * Sets what the webhook is for.
         *
         * @param description what it is for
         * @return this builder
         */
        public Builder description(String description) {
            this.description = Checks.text("description", description);
            return this;
        }

        /**
         * Sets the key that its posts are to be signed with.
         *
         * @param secret the key, not blank; best 32 random bytes in hexadecimal digits
         * @return this builder
         */
        public Builder secret(String secret) {
            this.secret = Checks.secret("secret", secret);
            return this;
        }

        /**
         * Returns the webhook to be created.
         *
         * @return the request
         */
        public CreateWebhook build() {
            return new CreateWebhook(url, events, enabled, description, secret);
        }
    }
}
