package com.xuqm.sdk.webhook;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import com.xuqm.sdk.webhook.receive.WebhookEvent;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to change about a webhook; what is absent stays as it is, and something must change. (The fields are assumed.)
 */
public final class UpdateWebhook {

    private static final Members NONE = Members.named("url", "events", "enabled", "description", "secret");

    private final Members members;

    private UpdateWebhook(Members members) {
        this.members = members;
    }

    /**
     * Returns a change to which at least one thing is to be added.
     *
     * @return a change of nothing
     */
    public static UpdateWebhook changes() {
        return new UpdateWebhook(NONE);
    }

    /**
     * Returns the change that puts a webhook in force, or out of it.
     *
     * @param enabled whether it is in force
     * @return the change
     */
    public static UpdateWebhook enabled(boolean enabled) {
        return changes().withEnabled(enabled);
    }

    /** {@return where its events are to be posted, {@code null} to leave that} */
    public @Nullable String url() {
        return members.find("url");
    }

    /** {@return which events, unmodifiable; empty for all, {@code null} to leave that} */
    public @Nullable List<WebhookEvent> events() {
        return members.find("events");
    }

    /** {@return whether it is in force, {@code null} to leave that} */
    public @Nullable Boolean enabled() {
        return members.find("enabled");
    }

    /** {@return what it is for, {@code null} to leave that} */
    public @Nullable String description() {
        return members.find("description");
    }

    /** {@return the key that its posts are to be signed with, {@code null} to leave it} */
    public @Nullable String secret() {
        return members.find("secret");
    }

    /**
     * Returns the same change, and one of where the events are posted.
     *
     * @param url where they are to be posted: http or https, with a host
     * @return a new change
     */
    public UpdateWebhook withUrl(String url) {
        return new UpdateWebhook(members.with("url", WebhookUrl.check("url", url)));
    }

    /**
     * Returns the same change, and one of which events are posted.
     *
     * @param events the events; empty for all
     * @return a new change
     */
    public UpdateWebhook withEvents(Collection<WebhookEvent> events) {
        return new UpdateWebhook(members.with("events", Checks.elements("events", events)));
    }

    /**
     * Returns the same change, which also puts the webhook in force, or out of it.
     *
     * @param enabled whether it is in force
     * @return a new change
     */
    public UpdateWebhook withEnabled(boolean enabled) {
        return new UpdateWebhook(members.with("enabled", enabled));
    }

    /**
     * Returns the same change, and one of the description.
     *
     * @param description what it is for
     * @return a new change
     */
    public UpdateWebhook withDescription(String description) {
        return new UpdateWebhook(members.with("description", Checks.text("description", description)));
    }

    /**
     * Returns the same change, and one of the key that its posts are signed with.
     *
     * @param secret the new key, not blank
     * @return a new change
     */
    public UpdateWebhook withSecret(String secret) {
        return new UpdateWebhook(members.with("secret", Checks.secret("secret", secret)));
    }

    /** As it goes to the service; a change of nothing is refused. */
    Members members() {
        return members.requireAny();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UpdateWebhook that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Leaves out the secret, and the URL, which may hold one, too. */
    @Override
    public String toString() {
        return members.show("UpdateWebhook", "events", "enabled");
    }
}
