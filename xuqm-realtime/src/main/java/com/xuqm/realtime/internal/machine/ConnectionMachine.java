package com.xuqm.realtime.internal.machine;

import com.xuqm.realtime.event.RealtimeState;
import com.xuqm.realtime.event.StateChange;
import com.xuqm.realtime.internal.machine.Command.Await;
import com.xuqm.realtime.internal.machine.Happening.Asked;
import com.xuqm.realtime.internal.machine.Happening.Begun;
import com.xuqm.realtime.internal.machine.Happening.Broken;
import com.xuqm.realtime.internal.machine.Happening.CloseAsked;
import com.xuqm.realtime.internal.machine.Happening.Confirmed;
import com.xuqm.realtime.internal.machine.Happening.Ended;
import com.xuqm.realtime.internal.machine.Happening.Fired;
import com.xuqm.realtime.internal.machine.Happening.Heard;
import com.xuqm.realtime.internal.machine.Happening.OpenFailed;
import com.xuqm.realtime.internal.machine.Happening.Opened;
import com.xuqm.realtime.internal.machine.Happening.ReconnectAsked;
import com.xuqm.realtime.internal.machine.Happening.Refused;
import com.xuqm.realtime.internal.machine.Happening.SignedOn;
import com.xuqm.realtime.internal.machine.Happening.Spoke;
import com.xuqm.realtime.internal.machine.Happening.TokenCame;
import com.xuqm.realtime.internal.machine.Happening.TokenFailed;
import com.xuqm.realtime.internal.machine.Happening.TokenRenewed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * All rules of a connection. It knows neither threads nor sockets nor the time, and there is no second way to a new connection: an
 * attempt begins when the one before has ended, so that there is never more than one socket.
 */
public final class ConnectionMachine {

    private enum Phase {
        NEW,
        TOKEN,
        OPENING,
        SIGNING_ON,
        SUBSCRIBING,
        READY,
        /** The socket is to end; what comes after that is known. */
        ENDING,
        WAITING,
        OVER
    }

    /** What comes when the socket has ended. */
    private sealed interface Next {

        record Again(String reason) implements Next {}

        record Later(String reason, long nanos, @Nullable Throwable failure) implements Next {}

        record Over(
                RealtimeState state,
                String reason,
                @Nullable Throwable failure) implements Next {}
    }

    private static final int NORMAL = 1000;
    private static final int MOST_DOUBLINGS = 20;

    private final Rules rules;
    private final int addresses;
    private final DoubleSupplier random;
    private final Map<Clockwork, Long> waits = new EnumMap<>(Clockwork.class);
    private List<Command> commands = new ArrayList<>();
    private Phase phase = Phase.NEW;
    private @Nullable RealtimeState state;
    private long attempt;
    private long waitNumber;
    private int address;
    private int failures;
    private boolean isRefusedOnce;
    private boolean isTokenRefused;

    /** Whether subscriptions stood with the token at hand. */
    private boolean isTokenTaken;

    private boolean isHeard;
    private boolean isSpoken;
    private boolean doesAnswer;
    private Next next = new Next.Again("");

    /**
     * Creates a machine.
     *
     * @param rules how long things may take
     * @param addresses how many addresses the service has
     * @param random from 0 up to 1
     */
    public ConnectionMachine(Rules rules, int addresses, DoubleSupplier random) {
        this.rules = rules;
        this.addresses = addresses;
        this.random = random;
    }

    /** Whether the subscriptions stand. */
    public boolean isReady() {
        return phase == Phase.READY;
    }

    /** Whether it has ended. */
    public boolean isOver() {
        return phase == Phase.OVER;
    }

    /** Whether it has ended since somebody wanted it to. */
    public boolean isClosed() {
        return state == RealtimeState.CLOSED;
    }

    /** Why it has ended. */
    public String end() {
        return next instanceof Next.Over over ? over.reason() : "";
    }

    /** The attempt that is under way, or the last one. */
    public long attempt() {
        return attempt;
    }

    /** Decides what is to be done about what happened. */
    public List<Command> on(Happening happening) {
        commands = new ArrayList<>();
        if (phase == Phase.OVER) {
            return commands;
        }
        if (happening instanceof Begun) {
            begin("it was opened");
        } else if (happening instanceof TokenCame came && isNow(came.attempt(), Phase.TOKEN)) {
            open();
        } else if (happening instanceof TokenFailed failed && isNow(failed.attempt(), Phase.TOKEN)) {
            tokenFailed(failed);
        } else if (happening instanceof Opened opened && opened.attempt() == attempt) {
            opened();
        } else if (happening instanceof OpenFailed failed && failed.attempt() == attempt) {
            openFailed(failed);
        } else if (happening instanceof SignedOn on && isNow(on.attempt(), Phase.SIGNING_ON)) {
            phase = Phase.SUBSCRIBING;
            stop(Clockwork.HANDSHAKE);
            commands.add(new Command.Subscribe(attempt));
            await(Clockwork.PING, rules.ping());
        } else if (happening instanceof Asked asked && isNow(asked.attempt(), Phase.SUBSCRIBING)) {
            await(Clockwork.SETTLE, rules.settle());
        } else if (happening instanceof Confirmed confirmed && isNow(confirmed.attempt(), Phase.SUBSCRIBING)) {
            doesAnswer = true;
            ready();
        } else if (happening instanceof Heard heard && heard.attempt() == attempt) {
            isHeard = true;
        } else if (happening instanceof Spoke spoke && spoke.attempt() == attempt) {
            isHeard = true;
            isSpoken = true;
        } else if (happening instanceof Refused refused && isConnected(refused.attempt())) {
            refused(refused.isUnauthorised(), refused.reason(), 0, null);
        } else if (happening instanceof Broken broken && isConnected(broken.attempt())) {
            end(broken.code(), later(broken.reason(), 0, broken.failure()));
        } else if (happening instanceof Ended ended && ended.attempt() == attempt) {
            ended(ended);
        } else if (happening instanceof Fired fired && waits.remove(fired.what(), fired.number())) {
            fired(fired.what());
        } else if (happening instanceof TokenRenewed renewed && isConnected(renewed.attempt())) {
            end(NORMAL, new Next.Again("the token was renewed"));
        } else if (happening instanceof ReconnectAsked) {
            reconnect();
        } else if (happening instanceof CloseAsked asked) {
            close(asked.reason());
        }
        return commands;
    }

    private boolean isNow(long ofAttempt, Phase expected) {
        return ofAttempt == attempt && phase == expected;
    }

    private boolean isConnected(long ofAttempt) {
        return ofAttempt == attempt
                && (phase == Phase.SIGNING_ON || phase == Phase.SUBSCRIBING || phase == Phase.READY);
    }

    // ---- up ---------------------------------------------------------------------------------------------------------

    private void begin(String reason) {
        attempt++;
        waits.clear();
        isHeard = false;
        isSpoken = false;
        phase = Phase.TOKEN;
        tell(RealtimeState.CONNECTING, reason, null, null);
        commands.add(new Command.GetToken(attempt, isTokenRefused));
        isTokenTaken &= !isTokenRefused;
        isTokenRefused = false;
    }

    private void open() {
        phase = Phase.OPENING;
        await(Clockwork.HANDSHAKE, rules.handshake());
        commands.add(new Command.Open(attempt, address));
    }

    private void opened() {
        if (phase == Phase.OPENING) {
            phase = Phase.SIGNING_ON;
            isHeard = true;
            commands.add(new Command.SignOn(attempt));
        } else if (phase == Phase.ENDING) { // it was given up just then
            commands.add(new Command.Abort(attempt));
            goOn();
        }
    }

    private void ready() {
        phase = Phase.READY;
        isTokenTaken = true;
        stop(Clockwork.SETTLE);
        await(Clockwork.STABLE, rules.stable());
        await(Clockwork.PROBE, rules.probe());
        tell(RealtimeState.READY, "the subscriptions stand", null, null);
        commands.add(new Command.CatchUp(attempt));
    }

    private void fired(Clockwork what) {
        switch (what) {
            case RETRY -> begin("the wait is over");
            case HANDSHAKE -> handshakeTooLong();
            case SETTLE -> ready();
            case PING -> {
                isHeard = false;
                commands.add(new Command.Ping(attempt));
                await(Clockwork.PONG, rules.pong());
            }
            case PONG -> {
                if (isHeard) {
                    await(Clockwork.PING, rules.ping());
                } else {
                    cut("the other side does not answer pings");
                }
            }
            case PROBE -> {
                if (isSpoken) {
                    isSpoken = false;
                    await(Clockwork.PROBE, rules.probe());
                } else {
                    commands.add(new Command.Probe(attempt));
                    await(Clockwork.ANSWER, rules.answer());
                }
            }
            case ANSWER -> answerIsDue();
            case STABLE -> {
                failures = 0;
                isRefusedOnce = false;
            }
            case CLOSE -> {
                commands.add(new Command.Abort(attempt));
                goOn();
            }
        }
    }

    private void answerIsDue() {
        if (!isSpoken && doesAnswer) {
            cut("the service answers pings, but nothing else");
            return;
        }
        doesAnswer = isSpoken; // one that has never answered says nothing by not answering
        isSpoken = false;
        await(Clockwork.PROBE, rules.probe());
    }

    // ---- down -------------------------------------------------------------------------------------------------------

    private void tokenFailed(TokenFailed failed) {
        next = failed.isFinal()
                ? new Next.Over(RealtimeState.FAILED, failed.reason(), failed.failure())
                : later(failed.reason(), failed.afterNanos(), failed.failure());
        goOn();
    }

    private void openFailed(OpenFailed failed) {
        if (phase == Phase.ENDING) {
            goOn();
        } else if (phase == Phase.OPENING) {
            address = (address + 1) % addresses;
            next = failed.isUnauthorised()
                    ? unauthorised(failed.reason(), failed.failure())
                    : later(failed.reason(), failed.afterNanos(), failed.failure());
            goOn();
        }
    }

    private void refused(boolean isUnauthorised, String reason, long afterNanos, @Nullable Throwable failure) {
        end(NORMAL, isUnauthorised ? unauthorised(reason, failure) : later(reason, afterNanos, failure));
    }

    /**
     * One new token, and one attempt with it; whoever refuses that as well means it. A token that was taken and is refused later, on the same
     * connection or on the next one, has only ended: then a new one is got, too, but not at once for ever.
     */
    private Next unauthorised(String reason, @Nullable Throwable failure) {
        boolean isAgain = isRefusedOnce;
        if (isAgain && !isTokenTaken) {
            return new Next.Over(
                    RealtimeState.FAILED,
                    "the service refuses a new token as well as the one before: " + reason,
                    failure);
        }
        isRefusedOnce = true;
        isTokenRefused = true;
        String words = "the service refused the token: " + reason;
        return isAgain ? later(words, 0, failure) : new Next.Again(words);
    }

    private void ended(Ended ended) {
        if (phase == Phase.ENDING) {
            goOn();
        } else if (isConnected(attempt)) {
            commands.add(new Command.Forget(attempt));
            next = later(ended.reason(), 0, ended.failure());
            goOn();
        }
    }

    private void handshakeTooLong() {
        if (phase == Phase.OPENING) {
            address = (address + 1) % addresses;
            commands.add(new Command.GiveUp(attempt));
            phase = Phase.ENDING;
            next = later("the service did not open a connection in time", 0, null);
        } else {
            cut("the service did not say CONNECTED in time");
        }
    }

    private void reconnect() {
        Next again = new Next.Again("a new connection was asked for");
        switch (phase) {
            case WAITING -> begin("a new connection was asked for");
            case SIGNING_ON, SUBSCRIBING, READY -> end(NORMAL, again);
            default -> {} // one is being made, or nothing is any more
        }
    }

    private void close(String reason) {
        Next over = new Next.Over(RealtimeState.CLOSED, reason, null);
        switch (phase) {
            case NEW, TOKEN, WAITING -> {
                next = over;
                goOn();
            }
            case OPENING -> {
                commands.add(new Command.GiveUp(attempt));
                phase = Phase.ENDING;
                next = over;
            }
            case ENDING -> next = over;
            default -> end(NORMAL, over);
        }
    }

    /** Ends a socket from which nothing is to be expected any more. */
    private void cut(String reason) {
        commands.add(new Command.Forget(attempt));
        commands.add(new Command.Abort(attempt));
        next = later(reason, 0, null);
        goOn();
    }

    private void end(int code, Next then) {
        commands.add(new Command.Forget(attempt));
        waits.clear();
        phase = Phase.ENDING;
        next = then;
        if (then instanceof Next.Again again) { // nothing comes from now on, so it is not ready any more
            tell(RealtimeState.CONNECTING, again.reason(), null, null);
        } else if (then instanceof Next.Later later) {
            tell(RealtimeState.WAITING, later.reason(), Duration.ofNanos(later.nanos()), later.failure());
        }
        commands.add(new Command.Close(attempt, code, ""));
        await(Clockwork.CLOSE, rules.close());
    }

    /** Full jitter: those who were cut together do not come back together. */
    private Next later(String reason, long afterNanos, @Nullable Throwable failure) {
        long ceiling = Math.min(rules.longestWait(), rules.firstWait() << Math.min(failures, MOST_DOUBLINGS));
        failures++;
        return new Next.Later(reason, Math.max(0, afterNanos) + (long) (random.getAsDouble() * ceiling), failure);
    }

    /** The socket is no more. */
    private void goOn() {
        waits.clear();
        if (next instanceof Next.Again again) {
            begin(again.reason());
        } else if (next instanceof Next.Later later) {
            phase = Phase.WAITING;
            tell(RealtimeState.WAITING, later.reason(), Duration.ofNanos(later.nanos()), later.failure());
            await(Clockwork.RETRY, later.nanos());
        } else if (next instanceof Next.Over over) {
            phase = Phase.OVER;
            tell(over.state(), over.reason(), null, over.failure());
            commands.add(new Command.Finish());
        }
    }

    private void tell(RealtimeState to, String reason, @Nullable Duration pause, @Nullable Throwable failure) {
        if (to != state) {
            commands.add(new Command.Tell(new StateChange(state, to, reason, pause, failure)));
            state = to;
        }
    }

    private void await(Clockwork what, long nanos) {
        waits.put(what, ++waitNumber);
        commands.add(new Await(what, waitNumber, nanos));
    }

    private void stop(Clockwork what) {
        waits.remove(what);
    }
}
