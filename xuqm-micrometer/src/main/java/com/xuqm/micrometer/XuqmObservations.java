package com.xuqm.micrometer;

import com.xuqm.sdk.call.CallExecution;
import com.xuqm.sdk.call.CallListener;
import io.micrometer.observation.ObservationRegistry;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Makes an observation of each call, and one of each of its attempts: with Micrometer's handlers, timers and spans.
 *
 * <pre>{@code
 * XuqmClient xuqm = XuqmClient.builder()
 *         …
 *         .listener(XuqmObservations.of(observationRegistry))
 *         .build();
 * }</pre>
 *
 * <p>The call's parent is the observation that is current where the call is executed; an attempt's parent is the call, whichever thread it runs
 * on. What is current on a thread stays so. The header fields of tracing, such as {@code traceparent}, go along with each
 * attempt, each with its own span.
 *
 * <p>Where the registry has no handler, or a predicate refuses an observation, nothing is made. What a handler or a convention throws does a
 * call no harm; the first time it is logged, as a warning to {@code com.xuqm.micrometer}.
 *
 * <p>Immutable, and safe for use by many threads and several clients.
 */
public final class XuqmObservations implements CallListener.Factory {

    /** The fields of W3C Trace Context and of B3. Baggage, which may hold anything, is sent only if it is asked for. */
    private static final Set<String> TRACE_FIELDS = Set.of(
            "traceparent",
            "tracestate",
            "b3",
            "x-b3-traceid",
            "x-b3-spanid",
            "x-b3-parentspanid",
            "x-b3-sampled",
            "x-b3-flags");

    private static final System.Logger LOG = System.getLogger("com.xuqm.micrometer");

    private final ObservationRegistry registry;
    private final String clientName;
    private final @Nullable XuqmCallConvention callConvention;
    private final @Nullable XuqmAttemptConvention attemptConvention;
    private final Set<String> propagated;
    private final AtomicBoolean warned = new AtomicBoolean();

    private XuqmObservations(
            ObservationRegistry registry,
            String clientName,
            @Nullable XuqmCallConvention callConvention,
            @Nullable XuqmAttemptConvention attemptConvention,
            Set<String> propagated) {
        this.registry = registry;
        this.clientName = clientName;
        this.callConvention = callConvention;
        this.attemptConvention = attemptConvention;
        this.propagated = propagated;
    }

    /**
     * Returns what makes observations.
     *
     * @param registry where they are made
     * @return for a client that is called {@code default}
     */
    public static XuqmObservations of(ObservationRegistry registry) {
        return new XuqmObservations(required("registry", registry), "default", null, null, TRACE_FIELDS);
    }

    /**
     * Names the client, where there are several.
     *
     * @param name the value of {@code xuqm.client}, not blank
     * @return a new one
     */
    public XuqmObservations withClientName(String name) {
        return new XuqmObservations(registry, requiredName(name), callConvention, attemptConvention, propagated);
    }

    /**
     * Sets how calls are named, in place of {@link DefaultXuqmCallConvention} and of a global convention.
     *
     * @param convention the convention
     * @return a new one
     */
    public XuqmObservations withCallConvention(XuqmCallConvention convention) {
        return new XuqmObservations(
                registry, clientName, required("convention", convention), attemptConvention, propagated);
    }

    /**
     * Sets how attempts are named, in place of {@link DefaultXuqmAttemptConvention} and of a global convention.
     *
     * @param convention the convention
     * @return a new one
     */
    public XuqmObservations withAttemptConvention(XuqmAttemptConvention convention) {
        return new XuqmObservations(
                registry, clientName, callConvention, required("convention", convention), propagated);
    }

    /**
     * Lets further header fields of tracing be sent, such as {@code baggage} or {@code uber-trace-id}. By default those of W3C Trace Context and B3
     * are. What the SDK sets itself cannot be replaced in any case.
     *
     * @param names names of header fields
     * @return a new one
     */
    public XuqmObservations withPropagatedFields(String... names) {
        Set<String> all = new TreeSet<>(propagated);
        Arrays.stream(required("names", names))
                .forEach(name -> all.add(requiredName(name).toLowerCase(Locale.ROOT)));
        return new XuqmObservations(registry, clientName, callConvention, attemptConvention, Set.copyOf(all));
    }

    @Override
    public CallListener listen(CallExecution execution) {
        return registry.isNoop() ? CallListener.none() : new ObservedCall(this, execution);
    }

    ObservationRegistry registry() {
        return registry;
    }

    String clientName() {
        return clientName;
    }

    @Nullable
    XuqmCallConvention callConvention() {
        return callConvention;
    }

    @Nullable
    XuqmAttemptConvention attemptConvention() {
        return attemptConvention;
    }

    PropagatedHeaders newHeaders() {
        return new PropagatedHeaders(
                propagated, name -> warn("the value of the header field " + name + " cannot be sent", null));
    }

    /** Does something that may not hurt a call. */
    void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            warn("a handler, a predicate or a convention threw; the call goes on", e);
        }
    }

    private void warn(String what, @Nullable Throwable thrown) {
        if (!warned.getAndSet(true)) {
            LOG.log(System.Logger.Level.WARNING, "Observing calls: " + what + ". It is said once", thrown);
        }
    }

    private static String requiredName(String name) {
        if (required("name", name).isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        return name;
    }

    static <T> T required(String what, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(what + " must not be null");
        }
        return value;
    }

    @Override
    public String toString() {
        return "XuqmObservations[client=" + clientName + "]";
    }
}
