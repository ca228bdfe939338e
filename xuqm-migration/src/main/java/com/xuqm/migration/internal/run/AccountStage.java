package com.xuqm.migration.internal.run;

import com.xuqm.migration.internal.ledger.Key;
import com.xuqm.migration.internal.ledger.Ledger;
import com.xuqm.migration.internal.ledger.Tally;
import com.xuqm.migration.internal.target.Verdict;
import com.xuqm.migration.report.MigrationException;
import com.xuqm.migration.report.Reason;
import com.xuqm.migration.report.RecordKind;
import com.xuqm.migration.source.MigrationSource;
import com.xuqm.migration.source.SourceAccount;
import com.xuqm.migration.source.SourceRecord;
import com.xuqm.sdk.error.XuqmApiException;
import com.xuqm.sdk.error.XuqmException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Accounts with their profiles. */
final class AccountStage {

    private final Context context;

    AccountStage(Context context) {
        this.context = context;
    }

    void run(Workers workers) {
        try (Stream<String> ids = context.source.accountIds()) {
            Stream<String> open = ids.filter(id -> context.ledger.claim(Ledger.of(RecordKind.ACCOUNT, id)));
            Context.pieces(open, MigrationSource.MAX_BATCH, piece -> workers.submit(() -> move(piece)));
        } catch (XuqmException e) {
            throw new MigrationException("the source does not list its accounts: " + e.getMessage(), e);
        }
    }

    private void move(List<String> ids) {
        Tally tally = new Tally();
        List<Key> units = new ArrayList<>();
        List<SourceAccount> accounts = new ArrayList<>();
        List<String> sourceIds = new ArrayList<>();
        for (SourceRecord<SourceAccount> rec : read(context, ids, context.source::accounts)) {
            units.add(Ledger.of(RecordKind.ACCOUNT, rec.id()));
            SourceAccount account = rec.value();
            if (account == null) {
                tally.absent(RecordKind.ACCOUNT, rec);
            } else {
                String target = context.ids.account(account.id());
                units.add(Ledger.of(RecordKind.ACCOUNT, account.id(), target));
                accounts.add(mended(account, target, tally));
                sourceIds.add(account.id());
                tally.parts(RecordKind.ACCOUNT, rec.losses());
            }
        }
        if (!accounts.isEmpty()) {
            List<Verdict> verdicts = context.target.accounts(accounts);
            for (int i = 0; i < verdicts.size(); i++) {
                Context.count(tally, RecordKind.ACCOUNT, verdicts.get(i), sourceIds.get(i));
                Context.renamed(
                        tally,
                        RecordKind.ACCOUNT,
                        verdicts.get(i),
                        sourceIds.get(i),
                        accounts.get(i).id());
            }
        }
        context.done(units, tally);
    }

    private static SourceAccount mended(SourceAccount account, String target, Tally tally) {
        Mender mender = new Mender(RecordKind.ACCOUNT, tally);
        return new SourceAccount(
                target, mender.text("nickname", account.nickname()), mender.text("avatar", account.avatar()));
    }

    /** Reads records by their ids; where the request is refused as a whole, halves of it. */
    static <T> List<SourceRecord<T>> read(
            Context context, List<String> ids, Function<List<String>, List<SourceRecord<T>>> reader) {
        try {
            return context.settings.patience().call(() -> reader.apply(ids));
        } catch (XuqmApiException e) {
            if (ids.size() == 1) {
                String code = Integer.toString(Verdict.codeOf(e));
                return List.of(SourceRecord.absent(ids.get(0), Reason.SOURCE_REFUSED, code));
            }
            int half = ids.size() / 2;
            List<SourceRecord<T>> all = new ArrayList<>(read(context, ids.subList(0, half), reader));
            all.addAll(read(context, ids.subList(half, ids.size()), reader));
            return all;
        } catch (XuqmException e) {
            throw new MigrationException("the source cannot be read: " + e.getMessage(), e);
        }
    }
}
