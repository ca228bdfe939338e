package com.xuqm.maxim.push;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a push goes out. */
public final class PushSettings {

    private static final Members NONE = Members.named("request_id", "distribution_strategy", "ospush_sequence");

    private final Members members;

    private PushSettings(Members members) {
        this.members = members;
    }

    /**
     * Returns the settings that the service has by itself.
     *
     * @return the settings
     */
    public static PushSettings standard() {
        return new PushSettings(NONE);
    }

    /** {@return an id of the sender's own: the service does not push twice for the same one, {@code null} if not set} */
    public @Nullable String requestId() {
        return members.find("request_id");
    }

    /** {@return which channels it takes, {@code null} if not set} */
    public @Nullable DistributionStrategy strategy() {
        return members.find("distribution_strategy");
    }

    /** {@return which makers come first, {@code null} if not set} */
    public @Nullable List<PushChannel> sequence() {
        return members.find("ospush_sequence");
    }

    /**
     * Returns the same settings with {@code request_id} set.
     *
     * @param requestId an id of the sender's own: the service does not push twice for the same one. By default one is made when the push is
     *     sent
     * @return new settings
     */
    public PushSettings withRequestId(String requestId) {
        return new PushSettings(members.with("request_id", Checks.notBlank("requestId", requestId)));
    }

    /**
     * Returns the same settings with {@code distribution_strategy} set.
     *
     * @param strategy which channels it takes
     * @return new settings
     */
    public PushSettings withStrategy(DistributionStrategy strategy) {
        return new PushSettings(members.with("distribution_strategy", Checks.notNull("strategy", strategy)));
    }

    /**
     * Returns the same settings with {@code ospush_sequence} set.
     *
     * @param sequence which makers come first
     * @return new settings
     */
    public PushSettings withSequence(Collection<PushChannel> sequence) {
        return new PushSettings(members.with("ospush_sequence", Checks.elements("sequence", sequence)));
    }

    /** As it goes to the service. */
    Members members() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PushSettings that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.show("PushSettings", "request_id", "distribution_strategy", "ospush_sequence");
    }
}
