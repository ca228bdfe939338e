package com.xuqm.tencent.campaign;

import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.tencent.account.AccountError;
import com.xuqm.tencent.internal.TencentOptions;
import com.xuqm.tencent.internal.Wire;
import com.xuqm.tencent.push.PushBatchSent;
import com.xuqm.tencent.push.TimPushBatch;
import com.xuqm.tencent.push.TimPushOperations;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A push to many. */
final class PushTarget extends CampaignTarget<String> {

    private final Calls calls;
    private final TencentOptions options;
    private final Function<List<String>, TimPushBatch> pushes;

    PushTarget(
            Calls calls,
            TencentOptions options,
            CampaignIdentity identity,
            Function<List<String>, TimPushBatch> pushes) {
        super(identity, TimPushOperations.PUSH_BATCH, 500);
        this.calls = calls;
        this.options = options;
        this.pushes = pushes;
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
    public CompletableFuture<Answer> send(List<String> recipients, CallOptions callOptions) {
        Map<String, Object> members = pushes.apply(recipients).asMap();
        Call<PushBatchSent> call = calls.call(
                RequestSpec.of(TimPushOperations.PUSH_BATCH)
                        .jsonOfExecution(() -> Wire.keyed(members, options.random(), "MsgRandom")),
                PushBatchSent.class);
        return call.with(callOptions)
                .executeAsync()
                .thenApply(sent ->
                        answer(recipients.size(), sent.errors(), AccountError::toAccount, AccountError::errorCode));
    }
}
