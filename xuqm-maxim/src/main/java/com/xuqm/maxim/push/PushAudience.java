package com.xuqm.maxim.push;

import com.xuqm.maxim.internal.Ids;
import com.xuqm.sdk.internal.check.Checks;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** To whom a push goes. */
public final class PushAudience {

    /** The most that one push may name (documented). */
    public static final int MAX_TARGETS = 500;

    private static final String EVERYBODY = "all";

    private final Object wire;

    private PushAudience(Object wire) {
        this.wire = wire;
    }

    /**
     * Returns all devices of the app.
     *
     * @return the audience
     */
    public static PushAudience everybody() {
        return new PushAudience(EVERYBODY);
    }

    /**
     * Returns the devices that have one of these tags.
     *
     * @param tags 1 to {@value #MAX_TARGETS} tags
     * @return the audience
     */
    public static PushAudience tagged(Collection<String> tags) {
        return new PushAudience(Map.of("tag", Checks.ids("tags", tags, MAX_TARGETS)));
    }

    /**
     * Returns the devices of the users with these aliases.
     *
     * @param aliases 1 to {@value #MAX_TARGETS} aliases
     * @return the audience
     */
    public static PushAudience aliases(Collection<String> aliases) {
        return new PushAudience(Map.of("alias", Checks.ids("aliases", aliases, MAX_TARGETS)));
    }

    /**
     * Returns the devices of users.
     *
     * @param userIds 1 to {@value #MAX_TARGETS} users
     * @return the audience
     */
    public static PushAudience users(Collection<Long> userIds) {
        Checks.size("userIds", Checks.notNull("userIds", userIds), MAX_TARGETS);
        return new PushAudience(Map.of("user_id", Ids.ids("userIds", userIds)));
    }

    /**
     * Returns devices by their tokens.
     *
     * @param pushTokens 1 to {@value #MAX_TARGETS} tokens
     * @return the audience
     */
    public static PushAudience pushTokens(Collection<String> pushTokens) {
        return new PushAudience(Map.of("push_token", Checks.ids("pushTokens", pushTokens, MAX_TARGETS)));
    }

    /** As it goes to the service. */
    Object wire() {
        return wire;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PushAudience that && wire.equals(that.wire);
    }

    @Override
    public int hashCode() {
        return wire.hashCode();
    }

    /** Says of which kind it is, and leaves the tokens out. */
    @Override
    public String toString() {
        return "PushAudience["
                + (wire instanceof Map<?, ?> some ? some.keySet().iterator().next() : EVERYBODY) + "]";
    }
}
