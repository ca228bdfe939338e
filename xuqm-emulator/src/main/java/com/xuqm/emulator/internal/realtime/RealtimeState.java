package com.xuqm.emulator.internal.realtime;

import com.google.gson.JsonObject;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.auth.Sessions;
import com.xuqm.emulator.internal.auth.TokenGate;
import com.xuqm.emulator.internal.auth.TokenGate.Visitor;
import com.xuqm.emulator.internal.event.Event;
import com.xuqm.emulator.internal.event.Events;
import com.xuqm.emulator.internal.group.Group;
import com.xuqm.emulator.internal.group.Groups;
import com.xuqm.emulator.internal.http.Body;
import com.xuqm.emulator.internal.http.Ids;
import com.xuqm.emulator.internal.http.Refusal;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.message.LiveDelivery;
import com.xuqm.emulator.internal.message.Message;
import com.xuqm.emulator.internal.message.MessageDeeds;
import com.xuqm.emulator.internal.stomp.StompFrame;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What connections do with the state of a backend, and who of them hears what. All of it under the state lock. */
public final class RealtimeState implements LiveDelivery {

    private static final String QUEUE = "/user/queue/messages";
    private static final String GROUP_TOPIC = "/topic/group/";
    private static final String CLIENT_ID = "messageId";

    private final String appKey;
    private final TokenGate gate;
    private final Sessions sessions;
    private final Groups groups;
    private final MessageDeeds deeds;
    private final Events events;
    private final Clock clock;
    private final Executor locked;
    private final Consumer<Supplier<JsonObject>> askBeforeSend;
    private final IdentityHashMap<Account, List<Connection>> byAccount = new IdentityHashMap<>();
    private final Map<String, Set<Connection>> byTopic = new HashMap<>();
    private final List<Connection> platform = new ArrayList<>();
    private long lastPlatformEvent;

    /**
     * Creates a state without connections.
     *
     * @param appKey the application
     * @param gate reads tokens
     * @param sessions told who is connected
     * @param groups the groups
     * @param deeds what users do with messages
     * @param events what happens
     * @param clock the clock it goes by
     * @param locked runs what it is given at once, under the state lock
     * @param askBeforeSend asks those who decide about messages before they are sent; not under the lock
     */
    public RealtimeState(
            String appKey,
            TokenGate gate,
            Sessions sessions,
            Groups groups,
            MessageDeeds deeds,
            Events events,
            Clock clock,
            Executor locked,
            Consumer<Supplier<JsonObject>> askBeforeSend) {
        this.appKey = appKey;
        this.gate = gate;
        this.sessions = sessions;
        this.groups = groups;
        this.deeds = deeds;
        this.events = events;
        this.clock = clock;
        this.locked = locked;
        this.askBeforeSend = askBeforeSend;
        sessions.onKick(this::end);
        events.listen(this::tellPlatform);
    }

    // ---- what comes ----

    /** Does what a frame wants. */
    void act(Connection connection, StompFrame frame) {
        if (frame.command().equals("SEND") && "/app/chat.send".equals(frame.header("destination"))) {
            Visitor visitor = connection.visitor();
            if (visitor != null) {
                askBeforeSend.accept(() -> MessageDeeds.beforeSend(visitor.userId(), body(frame), CLIENT_ID));
            }
        }
        locked.execute(() -> {
            long now = clock.millis();
            events.begin(now);
            Visitor visitor = connection.visitor();
            if (visitor == null) {
                connect(connection, frame, now);
            } else {
                if (now >= visitor.expiresAt()) {
                    throw Refusal.unauthorized("the token has expired");
                }
                act(connection, visitor, frame, now);
                String receipt = frame.header("receipt");
                if (receipt != null) {
                    connection.send(StompFrame.of("RECEIPT").with("receipt-id", receipt));
                }
                if (frame.command().equals("DISCONNECT")) {
                    connection.close(1000, "bye");
                }
            }
        });
    }

    private void connect(Connection connection, StompFrame frame, long now) {
        if (!frame.command().equals("CONNECT") && !frame.command().equals("STOMP")) {
            throw Refusal.badRequest("CONNECT comes first, not " + frame.command());
        }
        String versions = frame.header("accept-version");
        if (versions == null || !Arrays.asList(versions.split(",")).contains("1.2")) {
            throw Refusal.badRequest("accept-version must name 1.2");
        }
        Visitor visitor = visitor(connection.urlToken(), bearer(frame), now);
        connection.admit(visitor, now);
        Account account = visitor.account();
        if (account == null) {
            platform.add(connection);
        } else {
            byAccount.computeIfAbsent(account, key -> new ArrayList<>()).add(connection);
            sessions.connected(account, connection, now);
        }
        connection.send(StompFrame.of("CONNECTED")
                .with("version", "1.2")
                .with("heart-beat", "0,0")
                .with("user-name", visitor.userId()));
    }

    private static @Nullable String bearer(StompFrame frame) {
        String value = frame.header("Authorization");
        return value == null || !value.regionMatches(true, 0, "Bearer ", 0, 7)
                ? value
                : value.substring(7).trim();
    }

    /** Both tokens must be good, and of one user; one of them will do. */
    private Visitor visitor(@Nullable String inUrl, @Nullable String inFrame, long now) {
        if (inUrl == null && inFrame == null) {
            throw Refusal.unauthorized("no token");
        }
        Visitor byUrl = inUrl == null ? null : gate.visitor(inUrl, now);
        Visitor byFrame = inFrame == null ? null : gate.visitor(inFrame, now);
        if (byUrl == null || byFrame == null) {
            return byUrl == null ? Objects.requireNonNull(byFrame) : byUrl;
        }
        if (!byUrl.userId().equals(byFrame.userId())) {
            throw Refusal.unauthorized("the tokens are of two users");
        }
        return byUrl;
    }

    private void act(Connection connection, Visitor visitor, StompFrame frame, long now) {
        switch (frame.command()) {
            case "SUBSCRIBE" -> subscribe(connection, visitor, frame);
            case "UNSUBSCRIBE" -> unsubscribe(connection, required(frame, "id"));
            case "SEND" -> send(connection, visitor, frame, now);
            case "DISCONNECT", "ACK", "NACK" -> {}
            case "CONNECT", "STOMP" -> throw Refusal.badRequest("the connection is there already");
            default -> throw Refusal.badRequest("no such command, or none that the service knows");
        }
    }

    private static String required(StompFrame frame, String header) {
        String value = frame.header(header);
        if (value == null || value.isEmpty()) {
            throw Refusal.badRequest(frame.command() + " lacks the header " + header);
        }
        return value;
    }

    private void subscribe(Connection connection, Visitor visitor, StompFrame frame) {
        String id = required(frame, "id");
        String destination = required(frame, "destination");
        Account account = visitor.account();
        if (destination.startsWith(GROUP_TOPIC) && account != null) {
            groups.require(Ids.check("groupId", destination.substring(GROUP_TOPIC.length())))
                    .requireInsider(account);
        } else if (!destination.equals(QUEUE)) {
            throw Refusal.notFound("no such destination: " + destination);
        }
        if (connection.subscriptions().putIfAbsent(id, destination) != null) {
            throw Refusal.badRequest("the id of the subscription is taken: " + id);
        }
        byTopic.computeIfAbsent(destination, key -> new LinkedHashSet<>()).add(connection);
    }

    private void unsubscribe(Connection connection, String id) {
        String destination = connection.subscriptions().remove(id);
        if (destination != null && !connection.subscriptions().containsValue(destination)) {
            leave(connection, destination);
        }
    }

    private void leave(Connection connection, String destination) {
        Set<Connection> hearers = byTopic.get(destination);
        if (hearers != null && hearers.remove(connection) && hearers.isEmpty()) {
            byTopic.remove(destination);
        }
    }

    private void leaveAll(Connection connection) {
        List.copyOf(connection.subscriptions().values()).forEach(destination -> leave(connection, destination));
        connection.subscriptions().clear();
    }

    private void send(Connection connection, Visitor visitor, StompFrame frame, long now) {
        String destination = required(frame, "destination");
        Account account = visitor.account();
        if (account == null) {
            throw Refusal.forbidden("the account of platform events only listens");
        }
        Body body = body(frame);
        String app = body.has("appId") ? body.text("appId") : body.optionalText("appKey");
        if (app != null && !app.equals(appKey)) {
            throw Refusal.badRequest("field appId is " + app + ", but the token is for the application " + appKey);
        }
        switch (destination) {
            case "/app/chat.send" -> deeds.send(account, body, CLIENT_ID, now);
            case "/app/chat.revoke" -> deeds.revokeByEitherId(account, body.text("messageId"));
            case "/app/chat.sync" -> sync(connection, account);
            default -> throw Refusal.notFound("no such destination: " + destination);
        }
    }

    private static Body body(StompFrame frame) {
        if (Json.parse(frame.body()) instanceof JsonObject object) {
            return new Body(object, "");
        }
        throw Refusal.badRequest("the body must be a JSON object");
    }

    /** Whoever does not listen keeps what waits for him. */
    private void sync(Connection connection, Account account) {
        if (connection.subscriptions().containsValue(QUEUE)) {
            deeds.takeWaiting(account)
                    .forEach(message -> connection.hear(QUEUE, Json.bytesWithoutNulls(message.toJson())));
        }
    }

    /** Whose token it is, or null if it is of nobody. */
    @Nullable
    String userOf(@Nullable String token) {
        String[] user = new String[1];
        locked.execute(() -> {
            try {
                user[0] = token == null
                        ? null
                        : gate.visitor(token, clock.millis()).userId();
            } catch (Refusal e) {
                user[0] = null;
            }
        });
        return user[0];
    }

    /** Cuts a connection off whose token has expired. */
    void checkToken(Connection connection, boolean again) {
        locked.execute(() -> {
            Visitor visitor = connection.visitor();
            long left = visitor == null ? 0 : visitor.expiresAt() - clock.millis();
            if (visitor == null) {
                return;
            }
            if (left <= 0) {
                connection.refuse(Refusal.unauthorized("the token has expired"), null);
            } else if (again) {
                connection.lookAgainIn(left);
            }
        });
    }

    /** Ends the life of the tokens of whoever is connected. */
    void expire(Connection connection) {
        locked.execute(() -> {
            Visitor visitor = connection.visitor();
            long now = clock.millis();
            events.begin(now);
            if (visitor != null && visitor.account() != null) {
                sessions.expire(visitor.account(), now);
            } else {
                connection.refuse(Refusal.unauthorized("the token has expired"), null);
            }
        });
    }

    /** A connection is gone. */
    void left(Connection connection) {
        locked.execute(() -> {
            leaveAll(connection);
            Visitor visitor = connection.visitor();
            if (visitor == null) {
                return;
            }
            Account account = visitor.account();
            if (account == null) {
                platform.remove(connection);
                return;
            }
            List<Connection> own = byAccount.get(account);
            if (own != null && own.remove(connection)) {
                if (own.isEmpty()) {
                    byAccount.remove(account);
                }
                long now = clock.millis();
                events.begin(now);
                sessions.disconnected(account, connection, now);
            }
        });
    }

    /** Somebody was signed out, or is no longer there. */
    public void end(Account account) {
        List<Connection> own = byAccount.remove(account);
        if (own != null) {
            for (Connection connection : own) {
                leaveAll(connection);
                connection.refuse(Refusal.unauthorized("signed out"), null);
            }
        }
    }

    // ---- what goes ----

    private List<Connection> of(@Nullable Account account) {
        // Whoever finds a connection broken while he sends takes it out of the list.
        List<Connection> own = account == null ? null : byAccount.get(account);
        return own == null ? List.of() : List.copyOf(own);
    }

    @Override
    public Predicate<Account> deliver(Message message) {
        if (byTopic.isEmpty()) {
            return NOBODY;
        }
        Set<Account> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        tell(message, reached);
        return reached::contains;
    }

    @Override
    public void update(Message message) {
        deliver(message);
    }

    private void tell(Message message, Set<Account> reached) {
        Group group = message.group();
        if (group == null) {
            Lazy json = new Lazy(message);
            hear(of(message.from()), QUEUE, json, reached);
            Account to = message.to();
            if (to != null && to != message.from()) {
                hear(of(to), QUEUE, json, reached);
            }
            return;
        }
        String topic = GROUP_TOPIC + group.groupId();
        Set<Connection> hearers = byTopic.get(topic);
        if (hearers != null) {
            List<Connection> allowed =
                    hearers.stream().filter(hearer -> mayHear(hearer, group)).toList();
            hear(allowed, topic, new Lazy(message), reached);
        }
    }

    /** Whoever was removed from a group keeps his subscription, and hears nothing any more. */
    private static boolean mayHear(Connection connection, Group group) {
        Visitor visitor = connection.visitor();
        Account account = visitor == null ? null : visitor.account();
        return account != null && (account.administrator() || group.member(account) != null);
    }

    private static void hear(List<Connection> connections, String destination, Lazy json, Set<Account> reached) {
        for (Connection connection : connections) {
            Visitor visitor = connection.visitor();
            if (visitor != null && visitor.account() != null && connection.hear(destination, json.bytes())) {
                reached.add(visitor.account());
            }
        }
    }

    /** A message on the wire, written once for all who hear it, and not at all if nobody does. */
    private static final class Lazy {
        private final Message message;
        private byte @Nullable [] written;

        Lazy(Message message) {
            this.message = message;
        }

        byte[] bytes() {
            byte[] bytes = written;
            if (bytes == null) {
                bytes = Json.bytesWithoutNulls(message.toJson());
                written = bytes;
            }
            return bytes;
        }
    }

    private void tellPlatform(Event event) {
        if (platform.isEmpty()) {
            return;
        }
        JsonObject content = new JsonObject();
        content.addProperty("text", event.name());
        content.addProperty("event", event.name());
        content.addProperty("createdAt", event.createdAt());
        content.add("data", event.data());
        JsonObject message = new JsonObject();
        message.addProperty("id", "evt_" + ++lastPlatformEvent);
        message.addProperty("fromId", "platform");
        message.addProperty("toId", "platform");
        message.addProperty("chatType", "SINGLE");
        message.addProperty("msgType", "NOTIFY");
        message.addProperty("content", content.toString());
        message.addProperty("status", "SENT");
        message.addProperty("createdAt", event.createdAt());
        byte[] json = Json.bytesWithoutNulls(message);
        List.copyOf(platform).forEach(connection -> connection.hear(QUEUE, json));
    }
}
