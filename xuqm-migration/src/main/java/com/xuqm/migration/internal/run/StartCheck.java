package com.xuqm.migration.internal.run;

import com.xuqm.migration.report.MigrationException;
import com.xuqm.migration.report.Objection;
import com.xuqm.migration.report.Reason;
import com.xuqm.migration.source.MigrationSource;
import com.xuqm.migration.source.SourceAccount;
import com.xuqm.migration.source.SourceRecord;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.account.Account;
import com.xuqm.sdk.error.XuqmException;
import com.xuqm.sdk.error.XuqmForbiddenException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is tried before the first write: whether both sides let us in, whether we may do what we are about to, and whether the target is the right one. */
public final class StartCheck {

    private final MigrationSource source;
    private final XuqmClient target;
    private final Ids ids;
    private final Settings settings;

    /** Sets it up. */
    public StartCheck(MigrationSource source, XuqmClient target, Ids ids, Settings settings) {
        this.source = source;
        this.target = target;
        this.ids = ids;
        this.settings = settings;
    }

    /**
     * Tries both sides.
     *
     * @param isFirst whether nothing was done by the same journal: what is at the target then is somebody else's
     */
    public void run(boolean isFirst) {
        tried("the source does not let itself be read", this::readSource);
        List<Account> there = tried("the target does not let us in", () -> {
            target.ping().execute();
            return users();
        });
        if (isFirst && !settings.despite().contains(Objection.FOREIGN_ACCOUNTS)) {
            refuseForeign(there);
        }
    }

    /** A piece of work that the services may refuse. */
    @FunctionalInterface
    private interface Attempt<T> {
        T make();
    }

    private static <T> T tried(String failure, Attempt<T> attempt) {
        try {
            return attempt.make();
        } catch (XuqmException e) {
            throw new MigrationException(failure + ": " + e.getMessage() + ". Nothing was written by this run", e);
        }
    }

    private boolean readSource() {
        Optional<String> first;
        try (Stream<String> accounts = source.accountIds()) {
            first = accounts.findFirst();
        }
        first.ifPresent(id -> source.accounts(List.of(id)));
        return first.isPresent();
    }

    private List<Account> users() {
        try {
            return target.admin()
                    .listUsers()
                    .pageSize(MigrationSource.MAX_BATCH)
                    .page(0)
                    .execute()
                    .items();
        } catch (XuqmForbiddenException e) {
            throw new MigrationException(
                    "the account that the target is written by is no administrator there: " + e.getMessage()
                            + ". Nothing was written by this run",
                    e);
        }
    }

    private void refuseForeign(List<Account> there) {
        Map<String, String> byId = new HashMap<>();
        for (Account account : there) {
            if (!isOurs(account)) {
                byId.put(ids.sourceAccount(account.userId()), account.userId());
            }
        }
        if (byId.isEmpty()) {
            return;
        }
        List<SourceRecord<SourceAccount>> known =
                tried("the source does not let itself be read", () -> source.accounts(List.copyOf(byId.keySet())));
        for (SourceRecord<SourceAccount> rec : known) {
            if (rec.value() == null && rec.reason() == Reason.NOT_AT_SOURCE) {
                throw new MigrationException(
                        "nothing was written, for " + Objection.FOREIGN_ACCOUNTS.text() + ": "
                                + byId.get(rec.id()) + " for one. Check base URL and app key; if they are right, go on "
                                + "despite " + Objection.FOREIGN_ACCOUNTS.code(),
                        null);
            }
        }
    }

    /** Who administers the target is of nobody's list, and neither is who stands for missing accounts, or an id that was made of a hash. */
    private boolean isOurs(Account account) {
        String id = account.userId();
        boolean isPlaceholder = settings.missing() == Settings.Missing.MAKE && account.nickname() == null;
        return account.admin() || id.equals(settings.mapTo()) || Ids.isMade(id) || isPlaceholder;
    }
}
