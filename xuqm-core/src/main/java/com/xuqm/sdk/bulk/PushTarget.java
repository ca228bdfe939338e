package com.xuqm.sdk.bulk;

import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.text.TextDigest;
import com.xuqm.sdk.push.Push;
import com.xuqm.sdk.push.PushOperations;
import com.xuqm.sdk.push.SendPush;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A push to many, one by one by {@code push.send}: the service has no route for several. */
final class PushTarget implements BulkTarget<String> {

    private final Push push;
    private final String campaignId;
    private final Function<? super String, SendPush> pushes;
    private final CampaignIdentity identity;

    /**
     * Creates the target.
     *
     * @param sameness what tells this push from others, as far as it is the same for all recipients
     */
    PushTarget(Calls calls, String campaignId, Function<? super String, SendPush> pushes, List<String> sameness) {
        this.push = InnerAccess.make(Push.class, calls);
        this.campaignId = campaignId;
        this.pushes = pushes;
        TextDigest digest = new TextDigest().add(calls.scope());
        sameness.forEach(digest::add);
        this.identity = new CampaignIdentity("pushes", campaignId, digest.hex());
    }

    @Override
    public CampaignIdentity identity() {
        return identity;
    }

    @Override
    public String operation() {
        return PushOperations.SEND.id();
    }

    @Override
    public int maxBatch() {
        return 1;
    }

    /** A push to nobody's account is the recipient's matter, since there is one recipient. */
    @Override
    public Set<Integer> refusals() {
        return Set.of(400, 404, 409, 413, 422);
    }

    /** There is no such account, or it has been sent already. */
    @Override
    public Set<Integer> personalRefusals() {
        return Set.of(404, 409);
    }

    @Override
    public void check(String recipient) {
        Checks.id("userId", recipient);
    }

    @Override
    public String id(String recipient) {
        return recipient;
    }

    @Override
    public CompletableFuture<Answer> send(List<String> recipients, CallOptions options) {
        String userId = recipients.get(0);
        SendPush one = pushes.apply(userId);
        if (!one.userId().equals(userId)) {
            throw new IllegalArgumentException(
                    "the push that was made for one recipient goes to another; make it for the user id that is handed in");
        }
        SendPush known = one.clientMsgId() == null ? one.withClientMsgId(clientMsgId(campaignId, userId)) : one;
        return push.send(known).with(options).executeAsync().thenApply(result -> new Answer(1, List.of()));
    }

    /** The same for the same campaign and recipient at any time, so that a service which knows such ids drops a repetition. */
    static String clientMsgId(String campaignId, String userId) {
        return new TextDigest().add(campaignId).add(userId).hex().substring(0, 32);
    }
}
