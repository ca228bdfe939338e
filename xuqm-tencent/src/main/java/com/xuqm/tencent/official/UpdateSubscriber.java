package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to change subscribers.
 */
public final class UpdateSubscriber {

    private static final Members NONE = Members.named("Official_Account", "Subscriber_Account", "CustomString");

    private final Members members;

    private UpdateSubscriber(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param officialAccount the official account
     * @param subscriberAccount the subscriber
     * @return a new value
     */
    public static UpdateSubscriber of(String officialAccount, String subscriberAccount) {
        return new UpdateSubscriber(NONE.with("Official_Account", Checks.id("officialAccount", officialAccount))
                .with("Subscriber_Account", Checks.id("subscriberAccount", subscriberAccount)));
    }

    /**
     * Returns the same with another {@code CustomString}.
     *
     * @param customString a text of the app's own
     * @return a new value
     */
    public UpdateSubscriber withCustomString(String customString) {
        return new UpdateSubscriber(members.with("CustomString", Checks.text("customString", customString)));
    }

    /**
     * Returns it as it goes to the service.
     *
     * @return what is set, by its names on the wire, unmodifiable
     */
    public Map<String, Object> asMap() {
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UpdateSubscriber that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("UpdateSubscriber", "Official_Account", "Subscriber_Account");
    }
}
