package com.xuqm.migration;

import com.xuqm.migration.internal.pace.Patience;
import com.xuqm.migration.internal.pace.Sleeper;
import com.xuqm.migration.internal.run.Settings;
import com.xuqm.migration.internal.run.Settings.Missing;
import com.xuqm.migration.report.MigrationReport;
import com.xuqm.migration.report.Objection;
import com.xuqm.migration.report.RecordKind;
import com.xuqm.migration.source.MigrationSource;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.internal.check.Checks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sets up a {@link Migration}. */
public final class MigrationBuilder {

    private final MigrationSource source;
    private @Nullable XuqmClient target;
    private @Nullable Path journal;
    private @Nullable Path ids;
    private Set<RecordKind> kinds = EnumSet.allOf(RecordKind.class);
    private int concurrency = 8;
    private Missing missing = Missing.REFUSE;
    private @Nullable String mapTo;
    private @Nullable Instant until;
    private double mostRefused = 0.5;
    private Set<Objection> despite = EnumSet.noneOf(Objection.class);
    private Duration patience = Duration.ofMinutes(10);
    private Clock clock = Clock.systemUTC();
    private Sleeper sleeper = Sleeper.real();
    private Consumer<MigrationReport> listener = report -> {};
    private Duration progressEvery = Duration.ofSeconds(1);

    MigrationBuilder(MigrationSource source) {
        this.source = Checks.notNull("source", source);
    }

    /**
     * Sets the client by which is written; whoever made it closes it. It needs an administrator and the app secret. Its {@code rateLimit} is the quota that
     * the move keeps to, and its {@code tokenCacheSize} should be the number of accounts, so that each signs in once.
     *
     * @param client the client
     * @return this builder
     */
    public MigrationBuilder to(XuqmClient client) {
        this.target = Checks.notNull("client", client);
        return this;
    }

    /**
     * Sets where it is noted what is done. Without one a run that is stopped begins anew, which does no harm but takes its time.
     *
     * @param file the file, in a folder that exists, on a local disk; one for each move. It holds ids of what did not come over, and no texts
     * @return this builder
     */
    public MigrationBuilder journal(Path file) {
        this.journal = Checks.notNull("file", file);
        return this;
    }

    /**
     * Sets the table of ids that are others at the target. Lines of {@code account} or {@code group}, the id at the source, and the id at the target, with
     * tabulators between them; it may be written by hand. Ids that cannot be kept and are not in it are made from a hash and added, before they are used.
     *
     * @param file the file; it need not exist
     * @return this builder
     */
    public MigrationBuilder ids(Path file) {
        this.ids = Checks.notNull("file", file);
        return this;
    }

    /**
     * Sets what is moved; everything by default. What others need must be moved by the same journal before them, or with them: accounts before all, groups
     * before messages. Members go with their groups.
     *
     * @param first one kind
     * @param others further ones
     * @return this builder
     */
    public MigrationBuilder kinds(RecordKind first, RecordKind... others) {
        this.kinds = EnumSet.of(first, others);
        return this;
    }

    /**
     * Sets how many accounts, groups or conversations are moved at once.
     *
     * @param units 1 to 256; 8 by default
     * @return this builder
     */
    public MigrationBuilder concurrency(int units) {
        this.concurrency = Checks.range("units", units, 1, 256);
        return this;
    }

    /**
     * Makes accounts that are needed, such as senders, and that the source does not list: with their id, and nothing besides. Each is in the report.
     * By default what needs them is refused.
     *
     * @return this builder
     */
    public MigrationBuilder makeMissingAccounts() {
        this.missing = Missing.MAKE;
        this.mapTo = null;
        return this;
    }

    /**
     * Lets one account stand for all that are needed and that the source does not list. By default what needs them is refused.
     *
     * @param userId the account at the target, which is made if it is not there
     * @return this builder
     */
    public MigrationBuilder mapMissingAccountsTo(String userId) {
        this.missing = Missing.MAP;
        this.mapTo = Checks.id("userId", userId);
        return this;
    }

    /**
     * Leaves out messages that are later than a time, such as when double-writing began.
     *
     * @param time the time; by default nothing is left out
     * @return this builder
     */
    public MigrationBuilder until(Instant time) {
        this.until = Checks.notNull("time", time);
        return this;
    }

    /**
     * Sets how much may be refused before the run stops, since then something else must be wrong: a secret, a right, a quota.
     *
     * @param share of a thousand records, from 0 to 1; 0.5 by default, and 1 never stops
     * @return this builder
     */
    public MigrationBuilder mostRefused(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share must be 0 to 1, but is " + share);
        }
        this.mostRefused = share;
        return this;
    }

    /**
     * Lets a run go on despite what it would stop at by default. {@link Objection#FOREIGN_ACCOUNTS} is needed where people use the app at the target already.
     *
     * @param first what to go on despite
     * @param others further ones
     * @return this builder
     */
    public MigrationBuilder despite(Objection first, Objection... others) {
        this.despite = EnumSet.of(first, others);
        return this;
    }

    /**
     * Sets how long a request is made again that fails for a reason that may pass, beyond the retries of the clients. After that the run stops.
     *
     * @param time how long; 10 minutes by default
     * @return this builder
     */
    public MigrationBuilder patience(Duration time) {
        this.patience = Checks.positive("time", time);
        return this;
    }

    /**
     * Sets who is told how far it is, by a report that is not finished. It is told by the threads of the run, one after the other.
     *
     * @param every how long it is left alone in between
     * @param progress takes reports, quickly
     * @return this builder
     */
    public MigrationBuilder onProgress(Duration every, Consumer<MigrationReport> progress) {
        this.progressEvery = Checks.positive("every", every);
        this.listener = Checks.notNull("progress", progress);
        return this;
    }

    /** Lets tests pass the time. */
    MigrationBuilder time(Clock newClock, Sleeper newSleeper) {
        this.clock = newClock;
        this.sleeper = newSleeper;
        return this;
    }

    /**
     * Makes the move, which does nothing yet.
     *
     * @return the move
     */
    public Migration build() {
        return new Migration(this, source);
    }

    XuqmClient target() {
        XuqmClient client = target;
        if (client == null) {
            throw new IllegalStateException("a run needs a client to write by: call to(client) on the builder");
        }
        return client;
    }

    @Nullable
    Path journal() {
        return journal;
    }

    @Nullable
    Path ids() {
        return ids;
    }

    String identity() {
        return source.name() + " " + source.identity() + " to "
                + target().toString().replaceAll(", transport=.*", "");
    }

    Patience patience() {
        return new Patience(patience, sleeper);
    }

    Clock clock() {
        return clock;
    }

    Consumer<MigrationReport> listener() {
        return listener;
    }

    long progressNanos() {
        return progressEvery.toNanos();
    }

    Settings settings() {
        return new Settings(kinds, concurrency, missing, mapTo, until, mostRefused, despite, patience());
    }
}
