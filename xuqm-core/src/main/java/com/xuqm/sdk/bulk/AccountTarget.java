package com.xuqm.sdk.bulk;

import com.xuqm.sdk.account.AccountOperations;
import com.xuqm.sdk.account.Accounts;
import com.xuqm.sdk.account.ImportAccount;
import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.internal.request.InnerAccess;
import com.xuqm.sdk.internal.text.TextDigest;
import com.xuqm.sdk.wire.WireOption;
import com.xuqm.sdk.wire.WireOptions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** An import of many accounts, by {@code accounts.importBatch}. */
final class AccountTarget implements BulkTarget<ImportAccount> {

    private final Accounts accounts;
    private final CampaignIdentity identity;
    private final int maxBatch;

    AccountTarget(Calls calls, String campaignId) {
        this.accounts = InnerAccess.make(Accounts.class, calls);
        this.maxBatch =
                calls.options(WireOptions.class).get(WireOption.BATCH_ACCOUNTS).intValue();
        this.identity = new CampaignIdentity(
                "accounts", campaignId, new TextDigest().add(calls.scope()).hex());
    }

    @Override
    public CampaignIdentity identity() {
        return identity;
    }

    @Override
    public String operation() {
        return AccountOperations.IMPORT_BATCH.id();
    }

    @Override
    public int maxBatch() {
        return maxBatch;
    }

    @Override
    public Set<Integer> refusals() {
        return Set.of(400, 409, 413, 422);
    }

    /** The account is there already. */
    @Override
    public Set<Integer> personalRefusals() {
        return Set.of(409);
    }

    @Override
    public void check(ImportAccount recipient) {
        // An account that cannot be sent cannot be made, either.
    }

    @Override
    public String id(ImportAccount recipient) {
        return recipient.userId();
    }

    @Override
    public CompletableFuture<Answer> send(List<ImportAccount> recipients, CallOptions options) {
        return accounts.importBatch(recipients)
                .with(options)
                .executeAsync()
                .thenApply(result -> new Answer(result.succeeded(), result.failed()));
    }
}
