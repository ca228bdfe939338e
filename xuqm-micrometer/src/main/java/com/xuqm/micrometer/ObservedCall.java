package com.xuqm.micrometer;

import com.xuqm.sdk.call.CallExecution;
import com.xuqm.sdk.call.CallListener;
import com.xuqm.sdk.call.Endpoint;
import com.xuqm.sdk.http.HttpHeaders;
import io.micrometer.observation.Observation;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a call with its observations. Each observation that is begun is ended once, also where a call is given up on one thread
 * while another takes its next step: whoever takes it out of its place ends it.
 */
final class ObservedCall implements CallListener {

    private static final DefaultXuqmCallConvention CALL = new DefaultXuqmCallConvention();
    private static final DefaultXuqmAttemptConvention ATTEMPT = new DefaultXuqmAttemptConvention();

    private final XuqmObservations settings;
    private final XuqmCallContext context;
    private final AtomicReference<@Nullable Observation> call = new AtomicReference<>();
    private final AtomicReference<@Nullable Attempt> attempt = new AtomicReference<>();
    private final @Nullable Observation parent;
    private volatile boolean hasEnded;

    private record Attempt(XuqmAttemptContext context, Observation observation) {}

    ObservedCall(XuqmObservations settings, CallExecution execution) {
        this.settings = settings;
        this.context = new XuqmCallContext(settings.clientName(), execution);
        settings.guarded(() -> {
            Observation made =
                    Observation.createNotStarted(settings.callConvention(), CALL, () -> context, settings.registry());
            call.set(made);
            made.start();
        });
        this.parent = call.get();
    }

    @Override
    public void attemptStarted(int number, Endpoint endpoint) {
        XuqmAttemptContext own = new XuqmAttemptContext(
                settings.clientName(), context.operation(), number, endpoint, settings.newHeaders());
        settings.guarded(() -> {
            Observation made =
                    Observation.createNotStarted(settings.attemptConvention(), ATTEMPT, () -> own, settings.registry());
            stop(attempt.getAndSet(new Attempt(own, made)));
            startWithin(parent, made);
        });
        if (hasEnded) { // given up meanwhile
            stop(attempt.getAndSet(null));
        }
    }

    /**
     * Starts an attempt as a child of its call. Tracing takes the span that is current on the thread for the parent, whatever an observation says, so
     * that the call is current for this moment. What was current before is so again afterwards.
     */
    private static void startWithin(@Nullable Observation parent, Observation made) {
        if (parent == null) {
            made.start();
            return;
        }
        made.parentObservation(parent);
        parent.scoped((Runnable) made::start);
    }

    @Override
    public HttpHeaders attemptHeaders(int number) {
        Attempt underWay = attempt.get();
        PropagatedHeaders carrier = underWay == null ? null : underWay.context().getCarrier();
        return carrier == null ? HttpHeaders.empty() : carrier.toHeaders();
    }

    @Override
    public void attemptEnded(int number, AttemptEnd end) {
        Attempt ended = attempt.getAndSet(null);
        if (ended == null) {
            return;
        }
        ended.context().setResponse(end);
        String errorType = Outcomes.errorType(end);
        if (!errorType.equals(XuqmKeys.NONE)) {
            settings.guarded(() -> ended.observation().error(new XuqmFailure(errorType)));
        }
        stop(ended);
    }

    @Override
    public void ended(CallEnd end) {
        hasEnded = true;
        stop(attempt.getAndSet(null));
        Observation ended = call.getAndSet(null);
        if (ended == null) {
            return;
        }
        context.endedWith(end);
        if (end.failure() != null) {
            String errorType = end.failure().getClass().getSimpleName();
            settings.guarded(() -> ended.error(new XuqmFailure(errorType)));
        }
        settings.guarded(ended::stop);
    }

    private void stop(@Nullable Attempt ended) {
        if (ended != null) {
            settings.guarded(ended.observation()::stop);
        }
    }
}
