package com.xuqm.sdk.webhook;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.sdk.webhook.receive.WebhookEvent;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook to be created. (The fields are assumed.)
 */
public final class CreateWebhook {

    private static final Members NONE = Members.named("url", "events", "enabled", "description", "secret");

    private final Members members;

    private CreateWebhook(Members members) {
        this.members = members;
    }

    /**
     * Returns a webhook for all events, with a secret that the service makes.
     *
     * @param url where its events are to be posted: http or https, with a host
     * @return the webhook to be created
     */
    public static CreateWebhook of(String url) {
        return new CreateWebhook(NONE.of(WebhookUrl.check("url", url), List.of(), null, null, null));
    }

    /** {@return where its events are to be posted} */
    public String url() {
        return members.require("url");
    }

    /** {@return which events, unmodifiable; empty for all} */
    public List<WebhookEvent> events() {
        return members.require("events");
    }

    /** {@return whether it is in force, {@code null} for yes} */
    public @Nullable Boolean enabled() {
        return members.find("enabled");
    }

    /** {@return what it is for, {@code null} to say nothing} */
    public @Nullable String description() {
        return members.find("description");
    }

    /** {@return the key that its posts are to be signed with, {@code null} to let the service make one} */
    public @Nullable String secret() {
        return members.find("secret");
    }

    /**
     * Returns the same webhook for some events.
     *
     * @param events the events; empty for all
     * @return a new webhook
     */
    public CreateWebhook withEvents(Collection<WebhookEvent> events) {
        return new CreateWebhook(members.with("events", Checks.elements("events", events)));
    }

    /**
     * Returns the same webhook, in force or not.
     *
     * @param enabled whether it is in force from the start
     * @return a new webhook
     */
    public CreateWebhook withEnabled(boolean enabled) {
        return new CreateWebhook(members.with("enabled", enabled));
    }

    /**
     * Returns the same webhook with a description.
     *
     * @param description what it is for
     * @return a new webhook
     */
    public CreateWebhook withDescription(String description) {
        return new CreateWebhook(members.with("description", Checks.text("description", description)));
    }

    /**
     * Returns the same webhook with a key that its posts are to be signed with.
     *
     * @param secret the key, not blank; best 32 random bytes in hexadecimal digits
     * @return a new webhook
     */
    public CreateWebhook withSecret(String secret) {
        return new CreateWebhook(members.with("secret", Checks.secret("secret", secret)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreateWebhook that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Leaves out the secret, and the URL, which may hold one, too. */
    @Override
    public String toString() {
        return members.show("CreateWebhook", "events", "enabled");
    }
}
