package com.xuqm.quickstart;

import com.xuqm.sdk.account.Accounts;
import com.xuqm.sdk.account.ImportAccount;
import com.xuqm.sdk.call.BatchFailure;
import com.xuqm.sdk.call.BatchResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Imports accounts by the batch route, and keeps book of those that were refused. */
final class AccountImport {

    static final int BATCH_SIZE = Accounts.MAX_IMPORT_BATCH;

    private final Accounts accounts;
    private final List<ImportAccount> batch = new ArrayList<>(BATCH_SIZE);
    private final Map<String, Long> lines = new HashMap<>();
    private final List<Refusal> refused = new ArrayList<>();
    private long succeeded;
    private long batches;

    AccountImport(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Imports accounts.
     *
     * @throws com.xuqm.sdk.error.XuqmException if a whole batch fails; those before it were imported
     */
    void run(Stream<AccountRow> rows) {
        rows.forEachOrdered(this::add);
        if (!batch.isEmpty()) {
            send();
        }
    }

    private void add(AccountRow row) {
        try {
            batch.add(row.toImport());
            lines.put(row.userId(), row.line());
        } catch (IllegalArgumentException e) {
            refused.add(Refusal.of(row.line(), row.userId(), e));
        }
        if (batch.size() == BATCH_SIZE) {
            send();
        }
    }

    private void send() {
        BatchResult result = accounts.importBatch(batch).execute();
        succeeded += result.succeeded();
        for (BatchFailure failure : result.failed()) {
            refused.add(Refusal.of(lines.getOrDefault(failure.userId(), 0L), failure));
        }
        batches++;
        batch.clear();
        lines.clear();
    }

    long succeeded() {
        return succeeded;
    }

    long batches() {
        return batches;
    }

    List<Refusal> refused() {
        return refused;
    }
}
