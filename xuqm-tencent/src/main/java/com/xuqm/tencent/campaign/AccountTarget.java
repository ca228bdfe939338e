package com.xuqm.tencent.campaign;

import com.xuqm.sdk.bulk.journal.CampaignIdentity;
import com.xuqm.sdk.call.Call;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.engine.Calls;
import com.xuqm.sdk.engine.RequestSpec;
import com.xuqm.tencent.account.AccountsOperations;
import com.xuqm.tencent.account.ImportAccount;
import com.xuqm.tencent.account.ImportFailures;
import com.xuqm.tencent.internal.Wire;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** An import of many accounts, with their nicknames and pictures. */
final class AccountTarget extends CampaignTarget<ImportAccount> {

    private final Calls calls;

    AccountTarget(Calls calls, CampaignIdentity identity) {
        super(identity, AccountsOperations.IMPORT_ACCOUNTS, 100);
        this.calls = calls;
    }

    @Override
    public void check(ImportAccount recipient) {
        // An account that cannot be sent cannot be made, either.
    }

    @Override
    public String id(ImportAccount recipient) {
        return Wire.text(recipient.asMap(), "UserID");
    }

    @Override
    public CompletableFuture<Answer> send(List<ImportAccount> recipients, CallOptions callOptions) {
        Call<ImportFailures> call = calls.call(
                RequestSpec.of(AccountsOperations.IMPORT_ACCOUNTS)
                        .json(Wire.members("AccountList", Wire.maps("accounts", recipients, ImportAccount::asMap))),
                ImportFailures.class);
        return call.with(callOptions)
                .executeAsync()
                .thenApply(done -> answer(recipients.size(), done.failAccounts(), Function.identity(), account -> 0L));
    }
}
