package com.xuqm.sdk.webhook;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.webhook.receive.WebhookEvent;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to change about a webhook; what is {@code null} stays as it is. (The fields are assumed.)
 *
 * @param url where its events are to be posted
 * @param events which events, unmodifiable; empty for all
 * @param enabled whether it is in force
 * @param description what it is for
 * @param secret the key that its posts are to be signed with
 */
public record UpdateWebhook(
        @Nullable String url,
        @Nullable List<WebhookEvent> events,
        @Nullable Boolean enabled,
        @Nullable String description,
        @Nullable String secret) {

    /**
     * Checks and copies the values.
     *
     * @param url where its events are to be posted
     * @param events which events; empty for all
     * @param enabled whether it is in force
     * @param description what it is for
     * @param secret the key that its posts are to be signed with
     */
    public UpdateWebhook {
        if (url != null) {
            WebhookUrl.check("url", url);
        }
        events = events == null ? null : Checks.elements("events", events);
        Checks.optionalText("description", description);
        if (secret != null) {
            Checks.secret("secret", secret);
        }
        if (url == null && events == null && enabled == null && description == null && secret == null) {
            throw new IllegalArgumentException(
                    "an update must change something: give url, events, enabled, description or secret");
        }
    }

    /**
     * Returns the change that puts a webhook in force, or out of it.
     *
     * @param enabled whether it is in force
     * @return the change
     */
    public static UpdateWebhook enabled(boolean enabled) {
        return new UpdateWebhook(null, null, enabled, null, null);
    }

    /**
     * Starts a change.
     *
     * @return a builder for a change, to which at least one thing must be given
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Leaves out the secret, and the URL, which may hold one, too. */
    @Override
    public String toString() {
        return "UpdateWebhook[events=" + events + ", enabled=" + enabled + "]";
    }

    /** Collects what is to be changed. */
    public static final class Builder {

        private @Nullable String url;
        private @Nullable List<WebhookEvent> events;
        private @Nullable Boolean enabled;
        private @Nullable String description;
        private @Nullable String secret;

        private Builder() {}

        /**
         * Changes where the events are posted.
         *
         * @param url where they are to be posted
         * @return this builder
         */
        public Builder url(String url) {
            this.url = WebhookUrl.check("url", url);
            return this;
        }

        /**
         * Changes which events are posted.
         *
         * @param events the events; empty for all
         * @return this builder
         */
        public Builder events(Collection<WebhookEvent> events) {
            this.events = Checks.elements("events", events);
            return this;
        }

        /**
         * Changes whether the webhook is in force.
         *
         * @param enabled whether it is in force
         * @return this builder
         */
        public Builder enabled(boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /**
         * Changes what the webhook is said to be for.
         *
         * @param description what it is for
         * @return this builder
         */
        public Builder description(String description) {
            this.description = Checks.text("description", description);
            return this;
        }

        /**
         * Changes the key that its posts are signed with.
         *
         * @param secret the new key, not blank
         * @return this builder
         */
        public Builder secret(String secret) {
            this.secret = Checks.secret("secret", secret);
            return this;
        }

        /**
         * Returns the change.
         *
         * @return the request
         * @throws IllegalArgumentException if nothing is to be changed
         */
        public UpdateWebhook build() {
            return new UpdateWebhook(url, events, enabled, description, secret);
        }
    }
}
