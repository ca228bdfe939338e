package com.xuqm.flink;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.bulk.BulkListener;
import com.xuqm.sdk.bulk.BulkOutcome.NotTried;
import com.xuqm.sdk.bulk.BulkOutcome.Rejected;
import com.xuqm.sdk.bulk.BulkReport;
import com.xuqm.sdk.bulk.BulkRun;
import com.xuqm.sdk.bulk.RecipientResult;
import com.xuqm.sdk.bulk.recipients.Recipients;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.flink.api.common.operators.MailboxExecutor;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.runtime.jobgraph.tasks.TaskOperatorEventGateway;
import org.apache.flink.runtime.operators.coordination.CoordinationResponse;
import org.apache.flink.runtime.state.StateInitializationContext;
import org.apache.flink.runtime.state.StateSnapshotContext;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.BoundedOneInput;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.operators.StreamOperatorParameters;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.util.SerializedValue;
import org.jspecify.annotations.Nullable;

/**
 * One subtask of a campaign. A run of the SDK does the sending, on threads of its own; this hands it recipients and passes on what became of them, on
 * the task's thread. Whoever has no outcome yet is in the checkpoint.
 */
// Fields are those of a subtask: the operator is made where it runs, and is serialised by nobody, although its base
// class could be.
@SuppressWarnings("serial")
final class CampaignOperator<T, R> extends AbstractStreamOperator<SendOutcome<T>>
        implements OneInputStreamOperator<T, SendOutcome<T>>, BoundedOneInput, BulkListener<R> {

    /** For how long an element is held back when the buffer is full. Then it is let in all the same, so that a checkpoint behind it can go on. */
    static final long MOST_HOLD_MILLIS = 1_000;

    private static final long GRACE_SECONDS = 3;

    private final XuqmCampaign<R> campaign;
    private final ToRecipient<T, R> toRecipient;
    private final TypeSerializer<T> serializer;
    private final PendingState<T> state;
    private final MailboxExecutor mailbox;
    private final TaskOperatorEventGateway jobManager;

    /** By their place in the run's input. */
    private final Map<Long, T> pending = new LinkedHashMap<>();

    private final Queue<RecipientResult<R>> results = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean told = new AtomicBoolean();
    private final RecipientPublisher<R> publisher = new RecipientPublisher<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "xuqm-flink-" + Thread.currentThread().getName());
        made.setDaemon(true);
        return made;
    });
    private @Nullable CampaignMetrics counted;
    private @Nullable QuotaGate gate;
    private @Nullable XuqmClient client;
    private @Nullable BulkRun run;
    private @Nullable String stopReason;
    private boolean runEnded;
    private long places;

    CampaignOperator(
            StreamOperatorParameters<SendOutcome<T>> parameters,
            XuqmCampaign<R> campaign,
            ToRecipient<T, R> toRecipient,
            TypeSerializer<T> serializer) {
        super(parameters);
        this.campaign = campaign;
        this.toRecipient = toRecipient;
        this.serializer = serializer;
        this.state = new PendingState<>(serializer);
        this.mailbox = parameters.getMailboxExecutor();
        this.jobManager = parameters.getContainingTask().getEnvironment().getOperatorCoordinatorEventGateway();
    }

    // ---- state ------------------------------------------------------------------------------------------------------

    @Override
    public void initializeState(StateInitializationContext context) throws Exception {
        super.initializeState(context);
        state.open(context.getOperatorStateStore());
    }

    @Override
    public void snapshotState(StateSnapshotContext context) throws Exception {
        super.snapshotState(context);
        state.write(List.copyOf(pending.values()));
    }

    // ---- the beginning ----------------------------------------------------------------------------------------------

    @Override
    public void open() throws Exception {
        super.open();
        CampaignMetrics counts = new CampaignMetrics(getMetricGroup(), pending::size);
        QuotaGate opened = new QuotaGate(getRuntimeContext().getTaskInfo().getIndexOfThisSubtask(), this::ask, thread);
        counted = counts;
        gate = opened;
        client = campaign.connection().connect();
        run = campaign.factory()
                .create(client)
                .around(target -> new QuotaTarget<>(target, opened, counts, campaign.patience(), System::nanoTime))
                .patience(campaign.patience())
                .listener(this)
                .build()
                .start(Recipients.of(publisher));
        CompletableFuture<?> unused =
                run.report().whenComplete((report, failure) -> mail(() -> ended(report, failure)));
        for (T element : state.read()) {
            take(element);
        }
    }

    private CompletableFuture<CoordinationResponse> ask(QuotaRequest request) {
        try {
            return jobManager.sendRequestToCoordinator(getOperatorID(), new SerializedValue<>(request));
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void mail(Mail step) {
        try {
            mailbox.execute(step::deliver, "what became of recipients");
        } catch (RejectedExecutionException e) {
            return; // the task has ended
        }
    }

    private interface Mail {
        void deliver() throws Exception;
    }

    // ---- what comes in ----------------------------------------------------------------------------------------------

    @Override
    public void processElement(StreamRecord<T> element) throws Exception {
        if (pending.size() >= campaign.buffer()) {
            hold();
        }
        T value = element.getValue();
        take(value != null && getExecutionConfig().isObjectReuseEnabled() ? serializer.copy(value) : value);
    }

    private void hold() throws InterruptedException {
        long now = getProcessingTimeService().getCurrentProcessingTime();
        AtomicBoolean over = new AtomicBoolean();
        var timer = getProcessingTimeService().registerTimer(now + MOST_HOLD_MILLIS, time -> over.set(true));
        while (pending.size() >= campaign.buffer() && !over.get()) {
            mailbox.yield();
        }
        timer.cancel(false);
    }

    private void take(@Nullable T element) {
        if (stopReason != null) {
            emit(SendOutcome.of(element, new NotTried(stopReason)));
            return;
        }
        R recipient = null;
        String problem = "the element has no recipient";
        try {
            recipient = element == null ? null : toRecipient.recipient(element);
        } catch (Exception e) { // whatever the application's function throws concerns this element alone
            problem =
                    "no recipient could be made of the element: " + e.getClass().getSimpleName();
        }
        if (element == null || recipient == null) {
            emit(SendOutcome.of(element, new Rejected(0, problem)));
            return;
        }
        pending.put(places++, element);
        publisher.add(recipient);
    }

    // ---- what goes out ----------------------------------------------------------------------------------------------

    /** On the run's thread. */
    @Override
    public void onResult(RecipientResult<R> result) {
        results.add(result);
        if (told.compareAndSet(false, true)) {
            mail(this::passOn);
        }
    }

    private void passOn() {
        told.set(false);
        for (RecipientResult<R> result = results.poll(); result != null; result = results.poll()) {
            if (!(result.outcome() instanceof NotTried) || campaign.goesOnWhenStopped()) {
                emit(SendOutcome.of(pending.remove(result.position()), result.outcome()));
            }
        }
    }

    private void emit(SendOutcome<T> outcome) {
        Objects.requireNonNull(counted, "it is open").ended(outcome);
        output.collect(new StreamRecord<>(outcome));
    }

    // ---- the end ----------------------------------------------------------------------------------------------------

    private void ended(@Nullable BulkReport report, @Nullable Throwable failure) {
        passOn();
        runEnded = true;
        Throwable cause = failure != null || report == null ? failure : report.failure();
        String reason = report == null ? String.valueOf(failure) : report.stopReason();
        if (reason == null) {
            return;
        }
        if (!campaign.goesOnWhenStopped() || report == null) {
            throw new IllegalStateException("the campaign stopped: " + reason, cause);
        }
        stopReason = reason;
        List<T> left = new ArrayList<>(pending.values());
        pending.clear();
        left.forEach(this::take);
    }

    @Override
    public void endInput() throws Exception {
        publisher.complete();
        while (!runEnded || !pending.isEmpty()) {
            mailbox.yield();
        }
    }

    /** What is under way is given up: whoever it is for is in the last checkpoint. */
    @Override
    public void close() throws Exception {
        if (gate != null) {
            gate.close();
        }
        if (run != null) {
            run.cancel();
        }
        if (client != null) {
            client.close();
        }
        thread.shutdownNow();
        if (run != null) {
            awaitEnd(run);
        }
        super.close();
    }

    private static void awaitEnd(BulkRun run) throws InterruptedException {
        try {
            run.report().get(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("the campaign's run did not end as it should when the subtask ended", e);
        }
    }
}
