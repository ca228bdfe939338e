package com.xuqm.realtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.realtime.event.GapUnfilled;
import com.xuqm.realtime.event.MessageEdited;
import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.realtime.event.MessageRevoked;
import com.xuqm.realtime.event.RealtimeEvent;
import com.xuqm.realtime.event.RealtimePosition;
import com.xuqm.realtime.event.ServiceEvent;
import com.xuqm.realtime.internal.gap.GapFiller;
import com.xuqm.realtime.internal.gap.Marks;
import com.xuqm.realtime.internal.machine.Clockwork;
import com.xuqm.realtime.internal.machine.Command;
import com.xuqm.realtime.internal.machine.ConnectionMachine;
import com.xuqm.realtime.internal.machine.Happening;
import com.xuqm.realtime.internal.stomp.StompFrame;
import com.xuqm.realtime.socket.WebSocketConnection;
import com.xuqm.realtime.socket.WebSocketConnector;
import com.xuqm.realtime.socket.WebSocketRefusedException;
import com.xuqm.realtime.socket.WebSocketRequest;
import com.xuqm.sdk.auth.Auth;
import com.xuqm.sdk.conversation.ConversationKey;
import com.xuqm.sdk.engine.Credential;
import com.xuqm.sdk.engine.LiveAccess;
import com.xuqm.sdk.engine.Proof;
import com.xuqm.sdk.http.HttpHeaders;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.MessageStatus;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Does what the machine says, and tells it what came of it. One step at a time, under one lock, on whichever thread brings something;
 * no code of the application's runs under it.
 */
final class LiveConnection implements Session.Owner, GapFiller.Out {

    private static final System.Logger LOG = System.getLogger("com.xuqm.realtime");
    private static final String QUEUE = "/user/queue/messages";
    private static final String QUEUE_ID = "q";
    private static final String BEARER = "Bearer ";
    private static final String SYNC_ID = "sync";

    private final LiveAccess access;
    private final Settings settings;
    private final WebSocketConnector connector;
    private final Runnable release;
    private final Executor callbacks;
    private final ConnectionMachine machine;
    private final Credential credential;
    private final List<String> addresses;
    private final Incoming incoming;
    private final Marks marks;
    private final Marks handled;
    private final GapFiller filler;
    private final GroupFollower groups;
    private final MissedMessages missed;
    private final Outbox outbox;
    private final States states;
    private final List<EventStream> streams = new CopyOnWriteArrayList<>();
    private final RecentIds revoked = new RecentIds(1_000);
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<Runnable> steps = new ArrayDeque<>();
    private final Map<Clockwork, Future<?>> waits = new EnumMap<>(Clockwork.class);
    private final Map<String, Future<?>> deadlines = new HashMap<>();
    private Runnable unregister = () -> {};
    private @Nullable Proof proof;
    private @Nullable Session session;
    private @Nullable CompletableFuture<Void> syncing;
    private boolean wasReady;

    LiveConnection(LiveAccess access, Settings settings, WebSocketConnector connector, Runnable release) {
        this.access = access;
        this.settings = settings;
        this.connector = connector;
        this.release = release;
        this.callbacks = task -> {
            try {
                access.callbacks().execute(task);
            } catch (RejectedExecutionException e) { // the application has shut its executor down
                access.steps().execute(task);
            }
        };
        this.addresses = access.baseUrls(RealtimeOperations.CONNECT);
        this.machine = new ConnectionMachine(settings.rules(), addresses.size(), settings.random());
        this.credential = access.credential(RealtimeOperations.CONNECT);
        this.incoming = new Incoming(access);
        RealtimePosition from = settings.position();
        long now = access.clock().millis();
        this.marks = from == null ? new Marks(access.userId(), now) : Marks.of(from);
        this.handled = from == null ? new Marks(access.userId(), now) : Marks.of(from);
        this.filler = new GapFiller(marks, 200, Math.max(1_000, settings.bufferSize()), this);
        this.groups = new GroupFollower(access, this::deliver);
        this.missed = new MissedMessages(access, incoming);
        this.outbox = new Outbox(callbacks);
        this.states = new States(callbacks, settings.stateListeners(), settings.onFailure());
        settings.listeners()
                .forEach(listener -> streams.add(
                        new ListenerStream(settings.bufferSize(), callbacks, listener, settings.onFailure())));
    }

    void start() {
        unregister = access.whenClosing(() -> close("its client was closed"));
        happen(new Happening.Begun());
    }

    // ---- one step after the other -----------------------------------------------------------------------------------

    @Override
    public void enter(Runnable step) {
        if (lock.isHeldByCurrentThread()) {
            steps.add(step);
            return;
        }
        lock.lock();
        try {
            Runnable next = step;
            while (next != null) {
                next.run();
                next = steps.poll();
            }
        } finally {
            lock.unlock();
        }
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
            getToken(get);
        } else if (command instanceof Command.Open open) {
            open(open);
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
            signOn(current);
        } else if (command instanceof Command.Subscribe) {
            subscribe(current);
        } else if (command instanceof Command.CatchUp) {
            catchUp(current);
        } else if (command instanceof Command.Forget) {
            current.forget();
            filler.abandoned();
            outbox.lost();
            endSync(false);
        } else if (command instanceof Command.Ping) {
            current.ping();
            lookAtToken(current);
        } else if (command instanceof Command.Probe) {
            current.send(sync());
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

    // ---- up ---------------------------------------------------------------------------------------------------------

    private void getToken(Command.GetToken get) {
        Proof refused = get.isLastRefused() ? proof : null;
        Proof atHand = refused == null ? credential.atHand() : null;
        CompletableFuture<Proof> coming =
                atHand == null ? credential.obtain(refused) : CompletableFuture.completedFuture(atHand);
        CompletableFuture<Proof> unused = coming.whenComplete((came, thrown) -> enter(() -> {
            if (thrown == null) {
                proof = came;
                happened(new Happening.TokenCame(get.attempt()));
            } else {
                happened(new Happening.TokenFailed(
                        get.attempt(),
                        Failures.isFinal(thrown),
                        Failures.words("no token", thrown),
                        Failures.afterNanos(thrown, access.clock()),
                        Failures.unwrap(thrown)));
            }
        }));
    }

    /** A token that is due is renewed while the old one still works; then the connection is made anew. */
    private void lookAtToken(Session current) {
        Proof atHand = credential.atHand();
        if (atHand != null && !atHand.equals(current.proof())) {
            happened(new Happening.TokenRenewed(current.attempt()));
        } else if (atHand == null) {
            CompletableFuture<Proof> unused = credential.obtain(null).whenComplete((came, thrown) -> {
                if (thrown == null) {
                    happen(new Happening.TokenRenewed(current.attempt()));
                }
            });
        }
    }

    private static String token(Proof proof) {
        String value = proof.headers().first("Authorization");
        return value == null ? "" : value.startsWith(BEARER) ? value.substring(BEARER.length()) : value;
    }

    private void open(Command.Open open) {
        Proof with = proof == null ? Proof.none() : proof;
        Session made = new Session(open.attempt(), with, settings.maxFrameBytes(), this);
        session = made;
        String base = addresses.get(open.address());
        URI uri = URI.create("ws" + base.substring(4) + RealtimeOperations.CONNECT.path() + "?token="
                + URLEncoder.encode(token(with), UTF_8));
        WebSocketRequest request = new WebSocketRequest(
                uri,
                access.headers(),
                List.of("v12.stomp"),
                Duration.ofNanos(settings.rules().handshake()));
        CompletableFuture<WebSocketConnection> opening = connector.connect(request, made);
        made.opening(opening);
        CompletableFuture<WebSocketConnection> unused = opening.whenComplete((opened, thrown) -> enter(() -> {
            if (thrown == null) {
                made.opened(opened);
                happened(new Happening.Opened(open.attempt()));
            } else {
                openFailed(open.attempt(), Failures.unwrap(thrown));
            }
        }));
    }

    private void openFailed(long attempt, Throwable thrown) {
        boolean isUnauthorised = thrown instanceof WebSocketRefusedException refused
                && (refused.status() == 401 || refused.status() == 403);
        happened(new Happening.OpenFailed(
                attempt,
                isUnauthorised,
                Failures.words("no connection", thrown),
                Failures.afterNanos(thrown, access.clock()),
                thrown));
    }

    private void signOn(Session current) {
        String host = URI.create(addresses.get(0)).getHost();
        HttpHeaders own = current.proof().headers();
        String authorization = own.first("Authorization");
        current.send(StompFrame.of(
                "CONNECT",
                "accept-version",
                "1.2",
                "heart-beat",
                "0,0",
                "host",
                host == null ? "" : host,
                "Authorization",
                authorization == null ? "" : authorization));
    }

    private void subscribe(Session current) {
        filler.connected();
        current.subscribe(QUEUE_ID, QUEUE);
        CompletableFuture<GroupFollower.Found> unused = groups.find()
                .whenComplete((found, thrown) -> enter(() -> {
                    if (thrown != null) {
                        happened(new Happening.Broken(
                                current.attempt(),
                                1000,
                                Failures.words("it is not known which groups to follow", thrown),
                                Failures.unwrap(thrown)));
                        return;
                    }
                    if (settings.position() == null && !wasReady) {
                        long now = found.serviceMillis(access.clock());
                        marks.begin(now);
                        begun(now);
                    }
                    groups.follow(current, found.groupIds(), wasReady);
                    happened(new Happening.Asked(current.attempt()));
                    if (current.isConfirmed()) {
                        happened(new Happening.Confirmed(current.attempt()));
                    }
                }));
    }

    private void begun(long floor) {
        synchronized (handled) {
            handled.begin(floor);
        }
    }

    private void catchUp(Session current) {
        outbox.flush(current::send);
        if (wasReady && access.userId().equals(Auth.PLATFORM_USER)) {
            deliver(new GapUnfilled(null, null, null, "the service keeps no events of the platform"));
        }
        wasReady = true;
        CompletableFuture<MissedMessages.Survey> unused = missed.survey()
                .whenComplete((found, thrown) -> enter(() -> {
                    if (!isCurrent(current)) {
                        return;
                    }
                    if (thrown != null) {
                        filler.surveyFailed(Failures.words("what was missed is not known", thrown));
                    } else {
                        filler.surveyed(found.conversations(), found.offline());
                    }
                    groups.takeNew().forEach(filler::joined);
                }));
        refreshLater(current);
    }

    private boolean isCurrent(Session current) {
        return current.equals(session) && machine.isReady();
    }

    private void refreshLater(Session current) {
        Future<?> unused = access.schedule(
                () -> access.steps().execute(() -> enter(() -> refreshGroups(current))),
                settings.groupRefresh().toNanos());
    }

    private void refreshGroups(Session current) {
        if (!isCurrent(current)) {
            return;
        }
        CompletableFuture<GroupFollower.Found> unused = groups.find()
                .whenComplete((found, thrown) -> enter(() -> {
                    if (isCurrent(current)) {
                        if (thrown == null) {
                            groups.follow(current, found.groupIds(), true);
                            groups.takeNew().forEach(filler::joined);
                        }
                        refreshLater(current);
                    }
                }));
    }

    @Override
    public void read(ConversationKey conversation, int page) {
        Session current = session;
        CompletableFuture<?> unused = missed.page(conversation, page)
                .whenComplete((found, thrown) -> enter(() -> {
                    if (current == null || !isCurrent(current)) {
                        return;
                    }
                    if (thrown == null) {
                        filler.page(conversation, found);
                    } else {
                        filler.pageFailed(conversation, Failures.words("the history was not given", thrown));
                    }
                }));
    }

    // ---- what comes -------------------------------------------------------------------------------------------------

    @Override
    public void frame(Session from, StompFrame frame) {
        switch (frame.command()) {
            case "CONNECTED" -> happened(new Happening.SignedOn(from.attempt()));
            case "ERROR" -> refused(from, frame);
            case "RECEIPT" -> {
                happened(new Happening.Spoke(from.attempt()));
                String receipt = frame.header("receipt-id");
                if (SYNC_ID.equals(receipt)) {
                    endSync(true);
                } else if (receipt != null && from.confirmed(receipt) && groups.isFollowing(from)) {
                    happened(new Happening.Confirmed(from.attempt()));
                }
            }
            case "MESSAGE" -> {
                happened(new Happening.Spoke(from.attempt()));
                message(frame);
            }
            default -> LOG.log(System.Logger.Level.DEBUG, "a frame of an unknown kind came and is passed over");
        }
    }

    private void refused(Session from, StompFrame frame) {
        String header = frame.header("message");
        String words = header == null || header.isBlank() ? frame.text() : header;
        boolean isUnauthorised = words.trim().equalsIgnoreCase("Unauthorized");
        String shown = Words.shown(words, outbox::isRepeatedIn, token(from.proof()));
        String receipt = frame.header("receipt-id");
        if (receipt != null) {
            outbox.refused(receipt, shown);
            groups.refused(receipt);
        }
        happened(new Happening.Refused(from.attempt(), isUnauthorised, "the service sent an error: " + shown));
    }

    private void message(StompFrame frame) {
        Message message = incoming.message(frame);
        if (message == null) {
            RealtimeEvent other = incoming.other(frame);
            deliver(other);
            if (other instanceof ServiceEvent event && event.name().startsWith("group.") && session != null) {
                refreshGroups(session);
            }
            return;
        }
        ConversationKey key = incoming.conversation(message);
        ServiceEvent event = incoming.event(message);
        if (event != null) {
            if (marks.isNew(key, message)) {
                marks.add(key, message);
                deliver(event);
            }
        } else if (isRevoked(message)) {
            revoked(key, message);
        } else if (message.editedAt() != null && !marks.isNew(key, message)) {
            deliver(new MessageEdited(message, key));
        } else {
            filler.live(key, message);
        }
    }

    private static boolean isRevoked(Message message) {
        return message.status() != null && message.status().equals(MessageStatus.REVOKED);
    }

    private void revoked(ConversationKey key, Message message) {
        outbox.revoked(message);
        if (revoked.add(message.id())) {
            publish(new MessageRevoked(message, key), null);
        }
    }

    @Override
    public void deliver(RealtimeEvent event) {
        if (!(event instanceof MessageReceived received)) {
            publish(event, null);
        } else if (isRevoked(received.message())) {
            revoked(received.conversation(), received.message());
        } else {
            if (received.message().fromId().equals(access.userId())) {
                outbox.sent(received.message());
            }
            publish(event, received);
        }
    }

    private void publish(RealtimeEvent event, @Nullable MessageReceived message) {
        List<EventStream> to = List.copyOf(streams);
        AtomicInteger left = new AtomicInteger(to.size());
        Runnable handling = () -> {
            if (message != null && left.decrementAndGet() <= 0) {
                synchronized (handled) {
                    handled.add(message.conversation(), message.message());
                }
            }
        };
        if (to.isEmpty()) {
            handling.run();
        }
        to.forEach(stream -> stream.offer(new EventStream.Item(event, handling)));
    }

    // ---- for the application ----------------------------------------------------------------------------------------

    States states() {
        return states;
    }

    RealtimePosition position() {
        synchronized (handled) {
            return handled.position();
        }
    }

    void reconnect() {
        happen(new Happening.ReconnectAsked());
    }

    CompletableFuture<Message> send(Outbox.Pending one) {
        enter(() -> {
            if (machine.isOver()) {
                if (outbox.add(one)) {
                    outbox.close();
                }
            } else if (outbox.add(one)) {
                Session current = session;
                if (current != null && machine.isReady()) {
                    outbox.send(one, current::send);
                }
                deadlines.put(
                        one.key(),
                        access.schedule(
                                () -> access.steps().execute(() -> enter(() -> overdue(one.key()))),
                                settings.sendTimeout().toNanos()));
                CompletableFuture<Message> unused =
                        one.future().whenComplete((message, thrown) -> enter(() -> stopWaiting(one.key())));
            }
        });
        return one.future();
    }

    private void overdue(String key) {
        deadlines.remove(key);
        outbox.overdue(key);
    }

    private void stopWaiting(String key) {
        Future<?> deadline = deadlines.remove(key);
        if (deadline != null) {
            deadline.cancel(false);
        }
    }

    private StompFrame sync() {
        return StompFrame.of(
                        "SEND", "destination", "/app/chat.sync", "content-type", "application/json", "receipt", SYNC_ID)
                .withBody(access.calls().json().toJson(AppFields.of(access)));
    }

    CompletableFuture<Void> requestSync() {
        CompletableFuture<Void> asked = new CompletableFuture<>();
        enter(() -> {
            Session current = session;
            if (current == null || !machine.isReady()) {
                callbacks.execute(() -> asked.completeExceptionally(new RealtimeException(
                        "there is no connection now; after the next one, all is looked up by itself", null)));
                return;
            }
            endSync(false);
            syncing = asked;
            current.send(sync());
            Future<?> unused = access.schedule(
                    () -> access.steps()
                            .execute(() -> enter(() -> {
                                if (!asked.isDone()) {
                                    endSync(false);
                                }
                            })),
                    settings.rules().answer());
        });
        return asked;
    }

    private void endSync(boolean isAnswered) {
        CompletableFuture<Void> asked = syncing;
        syncing = null;
        if (asked != null) {
            callbacks.execute(() -> {
                if (isAnswered) {
                    asked.complete(null);
                } else {
                    asked.completeExceptionally(new RealtimeException("the service did not answer", null));
                }
            });
        }
    }

    EventStream subscribe(EventStream stream) {
        enter(() -> {
            if (machine.isOver()) {
                stream.finish(null, true);
            } else {
                streams.add(stream);
            }
        });
        return stream;
    }

    void unsubscribe(EventStream stream) {
        streams.remove(stream);
    }

    Settings settings() {
        return settings;
    }

    Executor callbacks() {
        return callbacks;
    }

    // ---- down -------------------------------------------------------------------------------------------------------

    /** Begins to end. */
    void close(String reason) {
        happen(new Happening.CloseAsked(reason));
    }

    /** Completes when nothing is left of it. */
    CompletableFuture<Void> over() {
        return over;
    }

    private void finish() {
        session = null;
        waits.values().forEach(wait -> wait.cancel(false));
        waits.clear();
        deadlines.values().forEach(wait -> wait.cancel(false));
        deadlines.clear();
        filler.abandoned();
        outbox.close();
        endSync(false);
        boolean isClosed = machine.isClosed();
        Throwable failure = isClosed ? null : new RealtimeException(machine.end(), null);
        streams.forEach(stream -> stream.finish(failure, isClosed));
        streams.clear();
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
