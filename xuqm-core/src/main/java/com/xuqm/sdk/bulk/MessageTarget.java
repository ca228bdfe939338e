package com.xuqm.sdk.bulk;

import com.xuqm.sdk.admin.Admin;
import com.xuqm.sdk.admin.AdminOperations;
import com.xuqm.sdk.admin.BatchSend;
import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.internal.check.CheckedIds;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.text.TextDigest;
import com.xuqm.sdk.message.ContentCodec;
import com.xuqm.sdk.message.MessageContent;
import com.xuqm.sdk.wire.WireOption;
import com.xuqm.sdk.wire.WireOptions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A message to many, by {@code admin.batchSend}. */
final class MessageTarget implements BulkTarget<String> {

    private final Admin admin;
    private final MessageContent content;
    private final String campaignId;
    private final @Nullable String fromId;
    private final CampaignIdentity identity;
    private final int maxBatch;

    MessageTarget(Calls calls, String campaignId, MessageContent content, @Nullable String fromId) {
        this.admin = InnerAccess.make(Admin.class, calls);
        this.maxBatch = calls.options(WireOptions.class)
                .get(WireOption.BATCH_RECIPIENTS)
                .intValue();
        this.content = content;
        this.campaignId = campaignId;
        this.fromId = fromId;
        String fingerprint = new TextDigest()
                .add(calls.scope())
                .add(fromId == null ? "" : fromId)
                .add(content.type().value())
                .add(new ContentCodec(calls.json()).encode(content))
                .hex();
        this.identity = new CampaignIdentity("messages", campaignId, fingerprint);
    }

    @Override
    public CampaignIdentity identity() {
        return identity;
    }

    @Override
    public String operation() {
        return AdminOperations.BATCH_SEND.id();
    }

    @Override
    public int maxBatch() {
        return maxBatch;
    }

    @Override
    public Set<Integer> refusals() {
        return Set.of(400, 409, 413, 422);
    }

    @Override
    public void check(String recipient) {
        Checks.id("userId", recipient);
    }

    @Override
    public String id(String recipient) {
        return recipient;
    }

    /** Recipients are handed in after {@link #check}. */
    @Override
    public CompletableFuture<Answer> send(List<String> recipients, CallOptions options) {
        BatchSend batch = BatchSend.of(new CheckedIds(recipients), content).withCampaignId(campaignId);
        return admin.batchSend(fromId == null ? batch : batch.withFromId(fromId))
                .with(options)
                .executeAsync()
                .thenApply(result -> new Answer(result.acceptedCount(), result.rejected()));
    }
}
