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
import com.xuqm.tencent.message.BatchMessage;
import com.xuqm.tencent.message.BatchSent;
import com.xuqm.tencent.message.MessagesOperations;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A message to many. */
final class MessageTarget extends CampaignTarget<String> {

    private final Calls calls;
    private final TencentOptions options;
    private final Function<List<String>, BatchMessage> messages;

    MessageTarget(
            Calls calls,
            TencentOptions options,
            CampaignIdentity identity,
            Function<List<String>, BatchMessage> messages) {
        super(identity, MessagesOperations.SEND_BATCH, 500);
        this.calls = calls;
        this.options = options;
        this.messages = messages;
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
        Map<String, Object> members = messages.apply(recipients).asMap();
        Call<BatchSent> call = calls.call(
                RequestSpec.of(MessagesOperations.SEND_BATCH)
                        .jsonOfExecution(() -> Wire.keyed(members, options.random(), "MsgRandom")),
                BatchSent.class);
        return call.with(callOptions)
                .executeAsync()
                .thenApply(sent ->
                        answer(recipients.size(), sent.errors(), AccountError::toAccount, AccountError::errorCode));
    }
}
