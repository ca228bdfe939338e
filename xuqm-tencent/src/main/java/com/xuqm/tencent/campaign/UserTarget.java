package com.xuqm.tencent.campaign;

import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.sdk.internal.check.Checks;
import com.xuqm.tencent.account.AccountError;
import com.xuqm.tencent.internal.TencentOptions;
import com.xuqm.tencent.internal.Wire;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Something that goes to many users, 500 a request: a message, or a push.
 *
 * @param <A> the type of the answer
 */
final class UserTarget<A> extends CampaignTarget<String> {

    private final Calls calls;
    private final TencentOptions options;
    private final Operation command;
    private final Function<List<String>, Map<String, Object>> request;
    private final Class<A> type;
    private final Function<A, List<AccountError>> errors;

    UserTarget(
            Calls calls,
            CampaignIdentity identity,
            Operation command,
            Function<List<String>, Map<String, Object>> request,
            Class<A> type,
            Function<A, List<AccountError>> errors) {
        super(identity, command, 500);
        this.calls = calls;
        this.options = calls.options(TencentOptions.class);
        this.command = command;
        this.request = request;
        this.type = type;
        this.errors = errors;
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
        Map<String, Object> members = request.apply(recipients);
        Call<A> call = calls.call(
                RequestSpec.of(command).jsonOfExecution(() -> Wire.keyed(members, options.random(), "MsgRandom")),
                type);
        return call.with(callOptions)
                .executeAsync()
                .thenApply(sent -> answer(
                        recipients.size(), errors.apply(sent), AccountError::toAccount, AccountError::errorCode));
    }
}
