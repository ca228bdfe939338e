package com.xuqm.realtime;

import com.xuqm.realtime.event.RealtimeEvent;
import com.xuqm.realtime.event.RealtimePosition;
import com.xuqm.realtime.event.StateChange;
import com.xuqm.realtime.internal.machine.Rules;
import com.xuqm.realtime.socket.WebSocketConnector;
import com.xuqm.sdk.engine.LiveAccess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Builds a connection. Listeners are added before it is opened, so that they miss nothing. */
public final class RealtimeBuilder {

    private final LiveAccess access;
    private final List<Consumer<Object>> listeners = new ArrayList<>();
    private final List<Consumer<? super StateChange>> stateListeners = new ArrayList<>();
    private Consumer<? super Throwable> onFailure = failure -> {};
    private @Nullable WebSocketConnector connector;
    private @Nullable RealtimePosition position;
    private int bufferSize = 1_024;
    private int maxFrameBytes = 1024 * 1024;
    private Duration groupRefresh = Duration.ofMinutes(1);
    private Duration sendTimeout = Duration.ofSeconds(30);
    private Rules rules = Rules.defaults();
    private DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();

    RealtimeBuilder(LiveAccess access) {
        this.access = access;
    }

    /**
     * Adds somebody who is told of all events.
     *
     * @param listener is told one event after the other; what it throws is reported, and it gets the next one all the same
     * @return this builder
     */
    public RealtimeBuilder listener(Consumer<? super RealtimeEvent> listener) {
        return on(RealtimeEvent.class, listener);
    }

    /**
     * Adds somebody who is told of one kind of event, and of {@link com.xuqm.realtime.event.Dropped} if asked for. Each has a buffer of its
     * own: for events that belong together, take {@link #listener}.
     *
     * @param kind such as {@code MessageReceived.class}
     * @param listener is told one event after the other
     * @param <E> the same kind
     * @return this builder
     */
    public <E extends RealtimeEvent> RealtimeBuilder on(Class<E> kind, Consumer<? super E> listener) {
        notNull("kind", kind);
        notNull("listener", listener);
        listeners.add(event -> {
            if (kind.isInstance(event)) {
                listener.accept(kind.cast(event));
            }
        });
        return this;
    }

    /**
     * Adds somebody who is told of states, each once and in order.
     *
     * @param listener is told; {@code state()} is then what it is told. The next state is told when it has returned
     * @return this builder
     */
    public RealtimeBuilder onState(Consumer<? super StateChange> listener) {
        stateListeners.add(notNull("listener", listener));
        return this;
    }

    /**
     * Sets who is told what listeners throw. The log tells its class and place besides, without its words.
     *
     * @param listener nobody by default
     * @return this builder
     */
    public RealtimeBuilder onListenerFailure(Consumer<? super Throwable> listener) {
        this.onFailure = notNull("listener", listener);
        return this;
    }

    /**
     * Begins where an earlier connection of the same user ended: what was sent since then is told first.
     *
     * @param from its {@code position()}; without one, what waits for the user is told, and else what is sent from now on
     * @return this builder
     * @throws IllegalArgumentException if it is of another user
     */
    public RealtimeBuilder position(RealtimePosition from) {
        notNull("position", from);
        if (!from.userId().equals(access.userId())) {
            throw new IllegalArgumentException(
                    "position is one of the user " + from.userId() + ", but this is a connection of " + access.userId()
                            + "; what one user has handled says nothing of another");
        }
        this.position = from;
        return this;
    }

    /**
     * Sets how many events wait for each listener and subscriber that is slow. Those beyond are left out.
     *
     * @param events 1 to 1,000,000; 1,024 by default
     * @return this builder
     */
    public RealtimeBuilder bufferSize(int events) {
        this.bufferSize = range("bufferSize", events, 1, 1_000_000);
        return this;
    }

    /**
     * Sets how long a frame of the service may be. A longer one ends the connection.
     *
     * @param bytes 1,024 bytes to 1 GiB; 1 MiB by default
     * @return this builder
     */
    public RealtimeBuilder maxFrameBytes(int bytes) {
        this.maxFrameBytes = range("maxFrameBytes", bytes, 1024, 1024 * 1024 * 1024);
        return this;
    }

    /**
     * Sets how soon a connection is known to be dead on which nothing comes any more: within the sum of the two.
     *
     * @param interval how often a ping is sent; 20 seconds by default
     * @param answer how long its answer may take; 10 seconds by default
     * @return this builder
     */
    public RealtimeBuilder ping(Duration interval, Duration answer) {
        rules = rules.withPing(nanos("interval", interval), nanos("answer", answer));
        return this;
    }

    /**
     * Sets how soon a service is known to be dead that answers pings, but does nothing else: within the sum of the two. That needs a
     * service that confirms frames, and is left out with one that does not.
     *
     * @param interval how long nothing has to come until it is asked; 2 minutes by default
     * @param answer how long its answer may take; 10 seconds by default
     * @return this builder
     */
    public RealtimeBuilder probe(Duration interval, Duration answer) {
        rules = rules.withProbe(nanos("interval", interval), nanos("answer", answer));
        return this;
    }

    /**
     * Sets how long it waits before it connects again: a random time of up to {@code first}, then of up to twice as much, and so on, up to
     * {@code longest}. It begins anew when a connection has held for 30 seconds. What the service says by {@code Retry-After} comes on top.
     *
     * @param first 1 second by default
     * @param longest not shorter; 30 seconds by default
     * @return this builder
     */
    public RealtimeBuilder reconnectWait(Duration first, Duration longest) {
        if (nanos("longest", longest) < nanos("first", first)) {
            throw new IllegalArgumentException("longest must not be shorter than first");
        }
        rules = rules.withWaits(nanos("first", first), nanos("longest", longest));
        return this;
    }

    /**
     * Sets how long opening a connection may take, until the service says that the user is signed on.
     *
     * @param timeout 10 seconds by default
     * @return this builder
     */
    public RealtimeBuilder connectTimeout(Duration timeout) {
        return rules(rules.withHandshake(nanos("timeout", timeout)));
    }

    /**
     * Sets how often the user's groups are looked up, since the service does not tell a user of a group that it was added to one.
     *
     * @param interval 1 minute by default
     * @return this builder
     */
    public RealtimeBuilder groupRefresh(Duration interval) {
        nanos("interval", interval);
        this.groupRefresh = interval;
        return this;
    }

    /**
     * Sets how long what is sent may take to come back, the wait for a connection included.
     *
     * @param timeout 30 seconds by default
     * @return this builder
     */
    public RealtimeBuilder sendTimeout(Duration timeout) {
        nanos("timeout", timeout);
        this.sendTimeout = timeout;
        return this;
    }

    /**
     * Sets what opens sockets. The connection does not close it.
     *
     * @param instance by default one of the JDK's, which all connections of a client share, with the client's {@code transportOptions}
     * @return this builder
     */
    public RealtimeBuilder connector(WebSocketConnector instance) {
        this.connector = notNull("connector", instance);
        return this;
    }

    /** For tests. */
    RealtimeBuilder rules(Rules given) {
        this.rules = given;
        return this;
    }

    Rules rules() {
        return rules;
    }

    /** For tests. */
    RealtimeBuilder random(DoubleSupplier given) {
        this.random = given;
        return this;
    }

    /**
     * Opens the connection, which goes on in the background.
     *
     * @return the connection, to be closed by the caller
     * @throws IllegalArgumentException if the client's {@code transportOptions} cannot be honoured; the text says what to do
     */
    public Realtime open() {
        SharedConnector shared = SharedConnector.of(access);
        WebSocketConnector sockets = connector == null ? shared.acquire(access) : connector;
        Settings settings = new Settings(
                rules,
                random,
                connector,
                position,
                bufferSize,
                maxFrameBytes,
                groupRefresh,
                sendTimeout,
                List.copyOf(listeners),
                List.copyOf(stateListeners),
                onFailure);
        LiveConnection connection =
                new LiveConnection(access, settings, sockets, connector == null ? shared::release : () -> {});
        connection.start();
        return new Realtime(access, connection);
    }

    private static <T> T notNull(String name, T value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " must not be null");
        }
        return value;
    }

    private static int range(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", but is " + value);
        }
        return value;
    }

    private static long nanos(String name, Duration duration) {
        if (notNull(name, duration).isZero() || duration.isNegative()) {
            throw new IllegalArgumentException(name + " must be more than zero, but is " + duration);
        }
        return duration.compareTo(Duration.ofDays(365)) > 0
                ? Duration.ofDays(365).toNanos()
                : duration.toNanos();
    }
}
