package com.xuqm.sdk.bulk;

import com.xuqm.sdk.bulk.journal.BulkJournal;
import com.xuqm.sdk.bulk.journal.BulkJournalException;
import com.xuqm.sdk.bulk.journal.BulkStatus;
import com.xuqm.sdk.bulk.journal.FileJournal;
import com.xuqm.sdk.bulk.recipients.Recipients;
import com.xuqm.sdk.call.CallOptions;
import com.xuqm.sdk.internal.check.Checks;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Does one thing for very many recipients, and knows at the end what became of each of them.
 *
 * <p>The recipients are read as they are sent to, put into batches, and sent by as many requests at once as the service bears: a run
 * begins with one, adds more as long as answers do not become slower, and halves the number when the service does not answer. How many
 * requests a second it grants is found out from those that it refuses with a 429: about one in a hundred of them. A
 * recipient whom the service rejects does no harm to the others; a batch that it refuses as a whole because of one of them is split
 * until that one is found. With b bad recipients that takes at most 2 x b x (log2 of the batch size + 1) requests more than there are batches.
 *
 * <p>A request that certainly was not carried out (429, 503, no connection) is sent again after a pause. One that may have been
 * carried out is not: its recipients are {@linkplain BulkStatus#UNKNOWN unknown}. With a {@linkplain Builder#journal journal} all that
 * holds across runs too, even if the process was killed.
 *
 * <p>The same id twice in the input counts twice. Within a batch it is sent once, and both entries meet with the same outcome. In
 * different batches it is sent twice; a service that knows campaigns (assumed) then delivers it once.
 *
 * <p>A sender is immutable and may be used several times, also at once, but not with the same journal at once. It holds about
 * one byte for each recipient, and what is under way.
 *
 * @param <R> the type of the recipients
 */
public final class BulkSender<R> {

    private final BulkSettings<R> settings;
    private final EventWait waiting;
    private final DoubleSupplier random;

    private BulkSender(BulkSettings<R> settings, EventWait waiting, DoubleSupplier random) {
        this.settings = settings;
        this.waiting = waiting;
        this.random = random;
    }

    /**
     * Sends to all recipients, and waits for the end on the calling thread. Interrupting it stops the run as {@link BulkRun#cancel} does, and leaves
     * the interrupted flag set.
     *
     * @param recipients whom it is for
     * @return what became of each of them, also if the run stopped early
     * @throws BulkJournalException if the journal cannot be used, or if it belongs to other recipients; nothing was sent then
     * @throws java.io.UncheckedIOException if the recipients cannot be opened; nothing was sent then
     */
    public BulkReport send(Recipients<R> recipients) {
        return open(recipients).work();
    }

    /**
     * Sends to all recipients, on the calling thread, like {@link #send(Recipients)}.
     *
     * @param recipients whom it is for
     * @return what became of each of them
     */
    public BulkReport send(Iterable<? extends R> recipients) {
        return send(Recipients.<R>of(recipients));
    }

    /**
     * Sends to all recipients, on a new daemon thread. The journal and the recipients are opened by the calling thread.
     *
     * @param recipients whom it is for
     * @return the run, which can be watched and stopped
     * @throws BulkJournalException if the journal cannot be used
     * @throws java.io.UncheckedIOException if the recipients cannot be opened
     */
    public BulkRun start(Recipients<R> recipients) {
        return BulkRun.start(open(recipients), this::thread);
    }

    private Thread thread(Runnable task) {
        Thread thread =
                new Thread(task, "xuqm-bulk-" + settings.target().identity().campaignId());
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Starts a campaign with a target of one's own.
     *
     * @param target what is done for the recipients
     * @param <R> their type
     * @return a builder
     */
    public static <R> Builder<R> builder(BulkTarget<R> target) {
        return new Builder<>(Checks.notNull("target", target));
    }

    private static double draw() {
        return ThreadLocalRandom.current().nextDouble();
    }

    /** Opens the journal and the input. */
    RunResources<R> open(Recipients<R> recipients) {
        return RunResources.open(settings, Checks.notNull("recipients", recipients), waiting, random);
    }

    /** Shows which campaign it is for, and nothing of what is sent. */
    @Override
    public String toString() {
        return "BulkSender[" + settings.target().identity() + "]";
    }

    /**
     * Collects how a campaign is to be sent. All settings are optional.
     *
     * @param <R> the type of the recipients
     */
    public static final class Builder<R> {

        private BulkTarget<R> target;
        private int batchSize;
        private int maxConcurrency = 64;
        private @Nullable BulkRate rateLimit;
        private BulkJournal journal = NoJournal.INSTANCE;
        private boolean resendUnknown;
        private Duration patience = Duration.ofMinutes(5);
        private int unknownInARow = 5;
        private int refusedInARow = 50;
        private CallOptions options = CallOptions.none();
        private Duration progressInterval = Duration.ofSeconds(1);
        private @Nullable BulkListener<? super R> listener;
        private EventWait waiting = EventWait.REAL;
        private DoubleSupplier random = BulkSender::draw;

        Builder(BulkTarget<R> target) {
            this.target = target;
            this.batchSize = target.maxBatch();
        }

        /**
         * Puts something between the campaign and the service, such as a limit that several runs share. The settings stay as they are.
         *
         * @param wrapper makes a target that hands on what it is asked to send, at most as many recipients at once, such as a
         *     {@link ForwardingBulkTarget}
         * @return this builder
         */
        public Builder<R> around(UnaryOperator<BulkTarget<R>> wrapper) {
            this.target = Checks.notNull(
                    "wrapped target", Checks.notNull("wrapper", wrapper).apply(target));
            return this;
        }

        /**
         * Sets how many recipients a request has.
         *
         * @param recipients 1 to the most that the route takes, which is the default: 500 for messages, 100 for accounts, 1 for pushes
         * @return this builder
         */
        public Builder<R> batchSize(int recipients) {
            this.batchSize = Checks.range("batchSize", recipients, 1, target.maxBatch());
            return this;
        }

        /**
         * Sets how many requests may be under way at the most.
         *
         * @param requests 1 to 1,000; 64 by default
         * @return this builder
         */
        public Builder<R> maxConcurrency(int requests) {
            this.maxConcurrency = Checks.range("maxConcurrency", requests, 1, 1000);
            return this;
        }

        /**
         * Limits how fast the campaign goes, besides what the service itself bears.
         *
         * @param limit recipients or requests per second; no limit by default
         * @return this builder
         */
        public Builder<R> rateLimit(BulkRate limit) {
            this.rateLimit = Checks.notNull("limit", limit);
            return this;
        }

        /**
         * Keeps book, so that the campaign can be resumed: start it again with the same journal and the same recipients, and whoever was
         * accepted or rejected is not sent to again.
         *
         * @param keeper such as {@link FileJournal#at}; none by default
         * @return this builder
         */
        public Builder<R> journal(BulkJournal keeper) {
            this.journal = Checks.notNull("journal", keeper);
            return this;
        }

        /**
         * Says whether to send again to those whom an earlier attempt may have reached, both in earlier runs and in this one, where a
         * request is then sent up to three times. Whoever was reached gets it twice, unless the service drops repetitions (that it does
         * so by the campaign's name is assumed). An import of accounts can be repeated without harm (assumed). Whoever is then refused by a
         * 409 stays unknown, because that may be what the earlier attempt led to.
         *
         * @param resend {@code false} by default
         * @return this builder
         */
        public Builder<R> resendUnknown(boolean resend) {
            this.resendUnknown = resend;
            return this;
        }

        /**
         * Sets how long the service may refuse everything (429, 503, no connection) before the run stops.
         *
         * @param time zero or more; zero stops at the first refusal; 5 minutes by default
         * @return this builder
         */
        public Builder<R> patience(Duration time) {
            if (Checks.notNull("patience", time).isNegative()) {
                throw new IllegalArgumentException("patience must be zero or more, but is " + time);
            }
            this.patience = time;
            return this;
        }

        /**
         * Sets after how many requests of unknown fate in a row the run stops. A service that fails at everything would else make the
         * whole campaign unknown.
         *
         * @param requests 1 or more; 5 by default
         * @return this builder
         */
        public Builder<R> stopAfterUnknown(int requests) {
            this.unknownInARow = Checks.range("requests", requests, 1, Integer.MAX_VALUE);
            return this;
        }

        /**
         * Sets after how many recipients, refused one by one in a row, the run stops. A service that refuses what is sent, such as a text
         * that is forbidden, would else be asked about each of them. To tell that from bad recipients, those who are tried one by one are taken
         * from as many batches as the input has, a run never stops before three batches agree, and where few were accepted before, so
         * many more refusals are borne. Statuses that can only mean the recipient do not count, such as 409 for an account that is there already.
         *
         * <p>Set more for a list that begins with very many bad recipients side by side: by default the run gives up if there is nobody
         * else in 50 batches.
         *
         * @param recipients 1 or more; 50 by default
         * @return this builder
         */
        public Builder<R> stopAfterRefused(int recipients) {
            this.refusedInARow = Checks.range("recipients", recipients, 1, Integer.MAX_VALUE);
            return this;
        }

        /**
         * Sets timeouts and headers of the requests. Repeating is the sender's own business: {@code maxAttempts} and {@code idempotent}
         * are not taken over.
         *
         * @param calls the options; those of the client by default
         * @return this builder
         */
        public Builder<R> callOptions(CallOptions calls) {
            this.options = Checks.notNull("callOptions", calls);
            return this;
        }

        /**
         * Sets how often the listener is told how far the run is.
         *
         * @param interval zero or more; zero tells after each request; 1 second by default
         * @return this builder
         */
        public Builder<R> progressInterval(Duration interval) {
            if (Checks.notNull("interval", interval).isNegative()) {
                throw new IllegalArgumentException("interval must be zero or more, but is " + interval);
            }
            this.progressInterval = interval;
            return this;
        }

        /**
         * Sets who is told what becomes of the recipients.
         *
         * @param told the listener; nobody by default
         * @return this builder
         */
        public Builder<R> listener(BulkListener<? super R> told) {
            this.listener = Checks.notNull("listener", told);
            return this;
        }

        /** Sets time, waiting and chance, for tests. */
        Builder<R> with(EventWait time, DoubleSupplier chance) {
            this.waiting = time;
            this.random = chance;
            return this;
        }

        /**
         * Returns the sender.
         *
         * @return a new sender
         */
        public BulkSender<R> build() {
            CallOptions calls = options.withIdempotent(false).withMaxAttempts(1);
            return new BulkSender<>(
                    new BulkSettings<>(
                            target,
                            batchSize,
                            maxConcurrency,
                            rateLimit,
                            journal,
                            resendUnknown,
                            patience,
                            unknownInARow,
                            refusedInARow,
                            calls,
                            progressInterval,
                            listener),
                    waiting,
                    random);
        }
    }
}
