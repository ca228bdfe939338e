package com.xuqm.cli.listen;

import com.xuqm.cli.output.ClosedOutputException;
import com.xuqm.cli.output.Harmless;
import com.xuqm.cli.output.Output;
import com.xuqm.realtime.event.CaughtUp;
import com.xuqm.realtime.event.Dropped;
import com.xuqm.realtime.event.GapUnfilled;
import com.xuqm.realtime.event.MessageEdited;
import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.realtime.event.MessageRevoked;
import com.xuqm.realtime.event.RealtimeEvent;
import com.xuqm.realtime.event.RealtimeState;
import com.xuqm.realtime.event.ServiceEvent;
import com.xuqm.realtime.event.StateChange;
import com.xuqm.realtime.event.UnknownEvent;
import com.xuqm.sdk.message.Message;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Prints what comes over a connection, and says when it was lost and what filled the gap. */
public final class LiveView {

    private final Output output;
    private final Clock clock;
    private final Function<Message, String> text;
    private final @Nullable Consumer<Object> json;
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private @Nullable Instant lostAt;
    private boolean wasReady;

    /**
     * Creates a view.
     *
     * @param output where it prints
     * @param clock how long a gap was
     * @param text what a message says, for people
     * @param json prints a document for programs, {@code null} if people read it
     */
    public LiveView(Output output, Clock clock, Function<Message, String> text, @Nullable Consumer<Object> json) {
        this.output = output;
        this.clock = clock;
        this.text = text;
        this.json = json;
    }

    /** Ends when nobody reads the output any more, or when the connection has failed for good. */
    public CompletableFuture<Void> end() {
        return end;
    }

    /** Something came. */
    public synchronized void show(RealtimeEvent event) {
        try {
            print(event);
        } catch (ClosedOutputException e) {
            end.completeExceptionally(e);
        }
    }

    private void print(RealtimeEvent event) {
        if (event instanceof CaughtUp caughtUp) {
            if (wasReady) {
                output.note(caughtUp.messages() + (caughtUp.messages() == 1 ? " message" : " messages")
                        + " filled the gap");
            }
            wasReady = true;
        } else if (event instanceof GapUnfilled gap) {
            output.note("messages may be missing" + between(gap) + ": " + Harmless.line(gap.reason()));
        } else if (event instanceof Dropped dropped) {
            output.note(dropped.count() + " events were left out, since this terminal was too slow");
        } else if (json != null) {
            json.accept(Told.of(event));
        } else {
            lines(event);
        }
    }

    private static String between(GapUnfilled gap) {
        return (gap.from() == null ? "" : " from " + gap.from()) + (gap.to() == null ? "" : " to " + gap.to());
    }

    private void lines(RealtimeEvent event) {
        if (event instanceof MessageReceived received) {
            line("", received.message());
        } else if (event instanceof MessageEdited edited) {
            line(" (edited)", edited.message());
        } else if (event instanceof MessageRevoked revoked) {
            line(" (revoked)", revoked.message());
        } else if (event instanceof ServiceEvent service) {
            output.line(at(service.createdAt()) + "  event " + Harmless.line(service.name()) + ": "
                    + Harmless.line(service.data()));
        } else if (event instanceof UnknownEvent unknown) {
            output.line(Instant.now(clock) + "  unknown, from " + Harmless.line(unknown.destination()) + ": "
                    + Harmless.line(unknown.body()));
        } else {
            output.note(event.toString());
        }
    }

    private void line(String what, Message message) {
        String target = "GROUP".equals(message.chatType().toString()) ? " in " + message.toId() : "";
        output.line(at(message.createdAt()) + "  " + Harmless.line(message.fromId() + target) + what + "  "
                + Harmless.line(text.apply(message)));
    }

    private String at(@Nullable Instant time) {
        return String.valueOf(time == null ? Instant.now(clock) : time);
    }

    /** The connection is in another state. */
    public synchronized void change(StateChange change) {
        if (change.to() == RealtimeState.READY) {
            Instant since = lostAt;
            output.note(
                    since == null
                            ? "listening until Ctrl-C"
                            : "back after "
                                    + Duration.between(since, clock.instant()).toSeconds() + " s");
            lostAt = null;
        } else if (change.to() == RealtimeState.WAITING && lostAt == null) {
            lostAt = clock.instant();
            output.note((wasReady ? "connection lost: " : "no connection yet: ") + Harmless.line(change.reason())
                    + "; trying again");
        } else if (change.to() == RealtimeState.FAILED) {
            Throwable failure = change.failure();
            end.completeExceptionally(failure != null ? failure : new IllegalStateException(change.reason()));
        }
    }

    /** Since when there has been no connection, {@code null} while there is one. */
    public synchronized @Nullable Instant lostAt() {
        return lostAt;
    }

    /**
     * An event for programs.
     *
     * @param event its kind
     * @param message of messages
     * @param name of what the service tells besides
     * @param data what it says, as it came
     */
    record Told(
            String event,
            @Nullable Message message,
            @Nullable String name,
            @Nullable String data) {

        static Told of(RealtimeEvent event) {
            String kind = event.getClass().getSimpleName();
            if (event instanceof MessageReceived received) {
                return new Told(kind, received.message(), null, null);
            }
            if (event instanceof MessageEdited edited) {
                return new Told(kind, edited.message(), null, null);
            }
            if (event instanceof MessageRevoked revoked) {
                return new Told(kind, revoked.message(), null, null);
            }
            if (event instanceof ServiceEvent service) {
                return new Told(kind, null, service.name(), service.data());
            }
            return event instanceof UnknownEvent unknown
                    ? new Told(kind, null, unknown.destination(), unknown.body())
                    : new Told(kind, null, event.toString(), null);
        }
    }
}
