package com.xuqm.realtime;

import com.xuqm.realtime.event.RealtimeEvent;
import com.xuqm.realtime.event.RealtimePosition;
import com.xuqm.realtime.internal.gap.GapFiller;
import com.xuqm.realtime.internal.gap.Marks;
import com.xuqm.realtime.internal.machine.Clockwork;
import com.xuqm.realtime.internal.machine.Command;
import com.xuqm.realtime.internal.machine.ConnectionMachine;
import com.xuqm.realtime.internal.machine.Happening;
import com.xuqm.realtime.internal.stomp.StompFrame;
import com.xuqm.realtime.socket.WebSocketConnector;
import com.xuqm.sdk.conversation.ConversationKey;
import com.xuqm.sdk.engine.LiveAccess;
import com.xuqm.sdk.message.Message;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Does what the machine says, and tells it what came of it: it has the parts of a connection, and gives each what it has to do. All that happens is
 * one of its {@link Steps}.
 */
final class LiveConnection implements Session.Owner, GapFiller.Out {

    private static final System.Logger LOG = System.getLogger("com.xuqm.realtime");

    private final LiveAccess access;
    private final Settings settings;
    private final Runnable release;
    private final Executor callbacks;
    private final Steps steps = new Steps();
    private final ConnectionMachine machine;
    private final SigningOn signingOn;
    private final GapFiller filler;
    private final CatchingUp catchingUp;
    private final FrameReader frames;
    private final Outbox outbox;
    private final Sending sending;
    private final Delivery delivery;
    private final States states;
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private final Map<Clockwork, Future<?>> waits = new EnumMap<>(Clockwork.class);
    private Runnable unregister = () -> {};
    private @Nullable Session session;

    LiveConnection(LiveAccess access, Settings settings, WebSocketConnector connector, Runnable release) {
        this.access = access;
        this.settings = settings;
        this.release = release;
        this.callbacks = task -> {
            try {
                access.callbacks().execute(task);
            } catch (RejectedExecutionException e) { // the application has shut its executor down
                access.steps().execute(task);
            }
        };
        this.signingOn = new SigningOn(access, settings, connector, this);
        this.machine = new ConnectionMachine(settings.rules(), signingOn.addresses(), settings.random());
        this.outbox = new Outbox(callbacks);
        this.sending = new Sending(access, outbox, steps, callbacks, settings.sendTimeout());
        this.delivery = new Delivery(access.userId(), outbox, marks());
        this.states = new States(callbacks, settings.stateListeners(), settings.onFailure());
        Marks marks = marks();
        Incoming incoming = new Incoming(access);
        GroupFollower groups = new GroupFollower(access, delivery::deliver);
        this.filler = new GapFiller(marks, 200, Math.max(1_000, settings.bufferSize()), this);
        this.catchingUp = new CatchingUp(
                access,
                settings,
                this,
                this::isReady,
                marks,
                filler,
                delivery,
                groups,
                new MissedMessages(access, incoming));
        this.frames = new FrameReader(this, incoming, marks, filler, delivery, groups, catchingUp, outbox, sending);
        settings.listeners()
                .forEach(listener -> delivery.add(
                        new ListenerStream(settings.bufferSize(), callbacks, listener, settings.onFailure())));
    }

    private Marks marks() {
        RealtimePosition from = settings.position();
        return from == null ? new Marks(access.userId(), access.clock().millis()) : Marks.of(from);
    }

    void start() {
        unregister = access.whenClosing(() -> close("its client was closed"));
        happen(new Happening.Begun());
    }

    // ---- what the machine says --------------------------------------------------------------------------------------

    @Override
    public void enter(Runnable step) {
        steps.enter(step);
    }

    @Override
    public void happened(Happening happening) {
        machine.on(happening).forEach(this::carryOut);
    }

    private void happen(Happening happening) {
        enter(() -> happened(happening));
    }

    private void carryOut(Command command) {
        if (command instanceof Command.GetToken get) {
            signingOn.getToken(get);
        } else if (command instanceof Command.Open open) {
            session = signingOn.open(open);
        } else if (command instanceof Command.Await await) {
            await(await);
        } else if (command instanceof Command.Tell tell) {
            log(tell);
            states.tell(tell.change());
        } else if (command instanceof Command.Finish) {
            finish();
        } else if (session != null) {
            carryOut(command, session);
        }
    }

    private void carryOut(Command command, Session current) {
        if (command instanceof Command.GiveUp) {
            current.giveUp();
        } else if (command instanceof Command.SignOn) {
            signingOn.signOn(current);
        } else if (command instanceof Command.Subscribe) {
            catchingUp.subscribe(current);
        } else if (command instanceof Command.CatchUp) {
            outbox.flush(current::send);
            catchingUp.catchUp(current);
        } else if (command instanceof Command.Forget) {
            current.forget();
            filler.abandoned();
            sending.lost();
        } else if (command instanceof Command.Ping) {
            current.ping();
            signingOn.lookAtToken(current);
        } else if (command instanceof Command.Probe) {
            current.send(sending.sync());
        } else if (command instanceof Command.Close close) {
            current.close(close.code(), close.reason());
        } else if (command instanceof Command.Abort) {
            current.abort();
        }
    }

    private static void log(Command.Tell tell) {
        LOG.log(
                System.Logger.Level.DEBUG,
                "a real-time connection is {0}: {1}",
                tell.change().to(),
                tell.change().reason());
    }

    private void await(Command.Await await) {
        Future<?> before = waits.put(
                await.what(),
                access.schedule(
                        () -> access.steps().execute(() -> happen(new Happening.Fired(await.what(), await.number()))),
                        await.nanos()));
        if (before != null) {
            before.cancel(false);
        }
    }

    private boolean isReady(Session one) {
        return one.equals(session) && machine.isReady();
    }

    private @Nullable Session ready() {
        return machine.isReady() ? session : null;
    }

    // ---- what comes -------------------------------------------------------------------------------------------------

    @Override
    public void frame(Session from, StompFrame frame) {
        frames.read(from, frame);
    }

    @Override
    public void deliver(RealtimeEvent event) {
        delivery.deliver(event);
    }

    @Override
    public void read(ConversationKey conversation, int page) {
        if (session != null) {
            catchingUp.read(session, conversation, page);
        }
    }

    // ---- for the application ----------------------------------------------------------------------------------------

    Settings settings() {
        return settings;
    }

    Executor callbacks() {
        return callbacks;
    }

    States states() {
        return states;
    }

    RealtimePosition position() {
        return delivery.position();
    }

    void reconnect() {
        happen(new Happening.ReconnectAsked());
    }

    CompletableFuture<Message> send(Outbox.Pending one) {
        enter(() -> {
            Session current = ready();
            if (machine.isOver()) {
                sending.refuse(one);
            } else {
                sending.send(one, current == null ? null : current::send);
            }
        });
        return one.future();
    }

    CompletableFuture<Void> requestSync() {
        CompletableFuture<Void> asked = new CompletableFuture<>();
        enter(() -> {
            Session current = ready();
            if (current == null) {
                callbacks.execute(() -> asked.completeExceptionally(new RealtimeException(
                        "there is no connection now; after the next one, all is looked up by itself", null)));
            } else {
                sending.sync(asked, current::send, settings.rules().answer());
            }
        });
        return asked;
    }

    void subscribe(EventStream stream) {
        enter(() -> {
            if (machine.isOver()) {
                stream.finish(failure(), true);
            } else {
                delivery.add(stream);
            }
        });
    }

    /** With what streams end: with nothing if somebody wanted the end. */
    private @Nullable Throwable failure() {
        return machine.isClosed() ? null : new RealtimeException(machine.end(), null);
    }

    void unsubscribe(EventStream stream) {
        delivery.remove(stream);
    }

    /** Begins to end. */
    void close(String reason) {
        happen(new Happening.CloseAsked(reason));
    }

    /** Completes when nothing is left of it. */
    CompletableFuture<Void> over() {
        return over;
    }

    /** Completes when no event is being handled, but by who asks. */
    CompletableFuture<Void> settled() {
        return delivery.settled();
    }

    private void finish() {
        session = null;
        waits.values().forEach(wait -> wait.cancel(false));
        waits.clear();
        filler.abandoned();
        sending.finish();
        delivery.finish(failure(), machine.isClosed());
        unregister.run();
        access.steps().execute(() -> {
            try {
                release.run();
            } finally {
                over.complete(null);
            }
        });
    }
}
