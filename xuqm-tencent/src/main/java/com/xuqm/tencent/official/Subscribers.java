package com.xuqm.tencent.official;

import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.Done;
import com.xuqm.sdk.call.PagedCall;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.tencent.batch.BatchOutcome;
import com.xuqm.tencent.batch.ItemFailure;
import com.xuqm.tencent.internal.Listing;
import com.xuqm.tencent.internal.Wire;
import java.util.Collection;
import java.util.Map;

/** Subscribers of official accounts. */
public final class Subscribers {

    static {
        InnerAccess.grant(Subscribers.class, Subscribers::new);
    }

    private final Calls calls;

    Subscribers(Calls calls) {
        this.calls = calls;
    }

    /**
     * Adds subscribers to an official account: {@code POST /v4/official_account_open_http_svc/add_subscriber}.
     *
     * <p>The service's documents name it; its fields are known from another SDK only.
     *
     * @param officialAccount the official account
     * @param subscribers the subscriber; 1 to 100 of them
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<SubscriberResult>> add(String officialAccount, Collection<String> subscribers) {
        return calls.call(
                RequestSpec.of(SubscribersOperations.ADD)
                        .json(Wire.members(
                                "Official_Account",
                                Checks.id("officialAccount", officialAccount),
                                "SubscriberList",
                                Wire.objects("Subscriber_Account", Checks.ids("subscribers", subscribers, 100)))),
                SubscriberResultList.class,
                (SubscriberResultList answer) -> BatchOutcome.of(
                        SubscribersOperations.ADD,
                        answer.subscribers(),
                        item -> ItemFailure.unless(item.result() != 0, item.subscriberAccount(), "")));
    }

    /**
     * Deletes subscribers: {@code POST /v4/official_account_open_http_svc/delete_subscriber}.
     *
     * <p>The service's documents name it; its fields are known from another SDK only.
     *
     * @param officialAccount the official account
     * @param subscriberToDelAccounts the subscribers to remove; 1 to 100 of them
     * @return the call; its result tells the failed ones apart
     */
    public Call<BatchOutcome<SubscriberResult>> delete(
            String officialAccount, Collection<String> subscriberToDelAccounts) {
        return calls.call(
                RequestSpec.of(SubscribersOperations.DELETE)
                        .json(Wire.members(
                                "Official_Account",
                                Checks.id("officialAccount", officialAccount),
                                "SubscriberToDel_Account",
                                Checks.ids("subscriberToDelAccounts", subscriberToDelAccounts, 100))),
                SubscriberResultList.class,
                (SubscriberResultList answer) -> BatchOutcome.of(
                        SubscribersOperations.DELETE,
                        answer.subscribers(),
                        item -> ItemFailure.unless(item.result() != 0, item.subscriberAccount(), "")));
    }

    /**
     * Changes subscribers: {@code POST /v4/official_account_open_http_svc/modify_subscriber_info}.
     *
     * <p>The service's documents name it; its fields are known from another SDK only.
     *
     * @param request what to do
     * @return the call
     */
    public Call<Done> update(UpdateSubscriber request) {
        return calls.callForNothing(RequestSpec.of(SubscribersOperations.UPDATE)
                .json(Checks.notNull("request", request).asMap()));
    }

    /**
     * Lists subscribers: {@code POST /v4/official_account_open_http_svc/get_subscriber_info}.
     *
     * <p>The service's documents name it; its fields are known from another SDK only.
     *
     * @param officialAccount the official account
     * @return the list, fetched as it is read
     */
    public PagedCall<Subscriber> list(String officialAccount) {
        Map<String, Object> members = Wire.members("Official_Account", Checks.id("officialAccount", officialAccount));
        return calls.pages(
                () -> RequestSpec.of(SubscribersOperations.LIST).json(members),
                Subscriber.class,
                Listing.of(SubscribersPage.class, SubscribersPage::subscribers)
                        .cursor("Next", SubscribersPage::next)
                        .sized("Limit", 200));
    }
}
