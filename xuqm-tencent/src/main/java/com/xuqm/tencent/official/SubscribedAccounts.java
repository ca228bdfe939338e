package com.xuqm.tencent.official;

import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.Members;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how to list the official accounts of a subscriber.
 */
public final class SubscribedAccounts {

    private static final Members NONE = Members.named("Subscriber_Account", "ResponseFilter");

    private final Members members;

    private SubscribedAccounts(Members members) {
        this.members = members;
    }

    /**
     * Returns one with what it cannot be without.
     *
     * @param subscriberAccount the subscriber
     * @return a new value
     */
    public static SubscribedAccounts of(String subscriberAccount) {
        return new SubscribedAccounts(
                NONE.with("Subscriber_Account", Checks.id("subscriberAccount", subscriberAccount)));
    }

    /**
     * Returns the same with another {@code ResponseFilter}.
     *
     * @param responseFilter which fields are wanted
     * @return a new value
     */
    public SubscribedAccounts withResponseFilter(ResponseFilter responseFilter) {
        return new SubscribedAccounts(members.with(
                "ResponseFilter",
                Checks.notNull("responseFilter", responseFilter).asMap()));
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
        return other instanceof SubscribedAccounts that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Shows ids, and nothing that people wrote. */
    @Override
    public String toString() {
        return members.show("SubscribedAccounts", "Subscriber_Account");
    }
}
