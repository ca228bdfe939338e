package com.xuqm.realtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.realtime.event.Dropped;
import com.xuqm.realtime.event.RealtimeEvent;
import com.xuqm.realtime.event.RealtimePosition;
import com.xuqm.realtime.event.RealtimeState;
import com.xuqm.realtime.event.ServiceEvent;
import com.xuqm.realtime.internal.stomp.StompFrame;
import com.xuqm.sdk.XuqmUser;
import com.xuqm.sdk.engine.LiveAccess;
import com.xuqm.sdk.message.ContentCodec;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.SendMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A user's connection to the service: messages as they come, none missed and none twice. It lives until it is closed, and connects again
 * by itself whenever the connection is lost.
 *
 * <pre>{@code
 * Realtime bot = Realtime.builder(xuqm.asUser("bot"))
 *         .on(MessageReceived.class, event -> handle(event.message()))
 *         .open();
 * }</pre>
 *
 * <p>After each new connection it looks up what was sent meanwhile, and tells it in its place: each message once, and in the order of its
 * conversation. What cannot be looked up is told as well, by a {@link com.xuqm.realtime.event.GapUnfilled}.
 *
 * <p>Listeners run on the client's {@code executor(…)}, else on the client's threads, each by itself and for one event at a time: a slow
 * one holds up nobody else. Safe for use by many threads. It ends with its client at the latest.
 */
public final class Realtime implements AutoCloseable {

    private static final long CLOSE_SECONDS = 4;

    private final LiveAccess access;
    private final LiveConnection connection;
    private final ContentCodec contents;

    Realtime(LiveAccess access, LiveConnection connection) {
        this.access = access;
        this.connection = connection;
        this.contents = new ContentCodec(access.calls().json());
    }

    /**
     * Starts a connection of a user. For what happens in the app as a whole, that is {@code xuqm.asUser("platform")}.
     *
     * @param user as whom
     * @return a builder
     */
    public static RealtimeBuilder builder(XuqmUser user) {
        if (user == null) {
            throw new IllegalArgumentException("user must not be null");
        }
        return new RealtimeBuilder(LiveAccess.of(user));
    }

    /**
     * Returns as whom it is connected.
     *
     * @return the user's id
     */
    public String userId() {
        return access.userId();
    }

    /**
     * Returns how it is: the state that listeners were told last.
     *
     * @return the state
     */
    public RealtimeState state() {
        return connection.states().state();
    }

    /**
     * Waits for the first time that it is ready.
     *
     * @return completes then; fails with a {@link RealtimeException} if it ends before
     */
    public CompletableFuture<Void> ready() {
        return connection.states().ready().copy();
    }

    /**
     * Returns how far messages have been handled: by all listeners and subscribers, or left out where they were told so. The one that is
     * being handled is not among them. Keep it, and hand it to {@link RealtimeBuilder#position} of a later connection.
     *
     * @return the position
     */
    public RealtimePosition position() {
        return connection.position();
    }

    /**
     * Returns the events as a publisher. Each subscriber gets those from its subscription on, as many as it asks for; so many as {@link
     * RealtimeBuilder#bufferSize} wait for it, and those beyond are left out, which a {@link com.xuqm.realtime.event.Dropped} tells. It
     * completes when the connection is closed, and fails when the connection has failed.
     *
     * @return a hot publisher
     */
    public Flow.Publisher<RealtimeEvent> events() {
        return new EventPublisher(
                connection.settings().bufferSize(),
                connection.callbacks(),
                connection::subscribe,
                connection::unsubscribe);
    }

    /**
     * Sends a message through the connection. If there is none at the moment, it waits for the next one; what was sent is not sent again.
     *
     * @param message what to send, and to whom
     * @return the message as it comes back from the service. It fails with a {@link RealtimeSendException}, which says whether it was
     *     sent, within {@link RealtimeBuilder#sendTimeout} at the latest
     */
    public CompletableFuture<Message> send(SendMessage message) {
        return send(message, false);
    }

    /**
     * Sends a message that may be sent again after the connection was lost, under the same id. That the service sends a message with the
     * same id only once is assumed.
     *
     * @param message what to send, with a {@code clientMsgId} of the sender's
     * @return as {@link #send(SendMessage)}
     */
    public CompletableFuture<Message> sendRepeatedly(SendMessage message) {
        if (message != null && message.clientMsgId() == null) {
            throw new IllegalArgumentException(
                    "a message that may be sent again needs an id that stays the same; give it one with"
                            + " withClientMsgId(…)");
        }
        return send(message, true);
    }

    private CompletableFuture<Message> send(SendMessage message, boolean mayRepeat) {
        if (message == null) {
            throw new IllegalArgumentException("message must not be null");
        }
        String id =
                message.clientMsgId() == null ? UUID.randomUUID().toString().replace("-", "") : message.clientMsgId();
        String content = contents.encode(message.content());
        Map<String, Object> fields = AppFields.of(access);
        fields.put("messageId", id);
        fields.put("toId", message.toId());
        fields.put("chatType", message.chatType().value());
        fields.put("msgType", message.content().type().value());
        fields.put("content", content);
        return send(Outbox.sendKey(id), id, "/app/chat.send", fields, content, mayRepeat);
    }

    /**
     * Takes a message back.
     *
     * @param messageId the message's id
     * @return the message as it is then; fails as {@link #send} does
     */
    public CompletableFuture<Message> revoke(String messageId) {
        if (messageId == null || messageId.isBlank()) {
            throw new IllegalArgumentException("messageId must not be blank");
        }
        Map<String, Object> fields = AppFields.of(access);
        fields.put("messageId", messageId);
        return send(Outbox.revokeKey(messageId), messageId, "/app/chat.revoke", fields, null, true);
    }

    private CompletableFuture<Message> send(
            String key,
            String id,
            String destination,
            Map<String, Object> fields,
            @Nullable String text,
            boolean mayRepeat) {
        StompFrame frame = StompFrame.of(
                        "SEND", "destination", destination, "content-type", "application/json", "receipt", key)
                .withBody(access.calls().json().toJson(fields));
        return connection.send(new Outbox.Pending(key, id, frame, text, mayRepeat));
    }

    /**
     * Asks the service for what waits for the user. It is done by itself after each new connection, and this only shows whether the
     * service still does its work.
     *
     * @return completes when the service has answered; fails with a {@link RealtimeException} if it does not, as brokers do that confirm
     *     nothing, or if there is no connection
     */
    public CompletableFuture<Void> sync() {
        return connection.requestSync();
    }

    /**
     * Looks up the messages that a listener or subscriber did not get. It reads the histories of the user's conversations back to the first of them, and so
     * is a call for whoever can wait, not for each event. Messages that were sent in the same time and did come are among them, so compare ids.
     * What else was dropped is in no history: events of the service, and what was taken back or changed.
     *
     * @param dropped what the receiver was told
     * @return completes with the messages in the order of their times; fails as calls for histories do
     */
    public CompletableFuture<List<Message>> refill(Dropped dropped) {
        if (dropped == null) {
            throw new IllegalArgumentException("dropped must not be null");
        }
        return new Refill(access).of(dropped);
    }

    /** Makes a new connection in place of the present one, now; nothing is missed. Does nothing while one is being made. */
    public void reconnect() {
        connection.reconnect();
    }

    /**
     * Reads what a {@link ServiceEvent} tells.
     *
     * @param event the event
     * @param type such as {@code Group}, or the data that webhooks of the same name have
     * @param <T> the same type
     * @return the data, {@code null} if there is none
     * @throws com.xuqm.sdk.json.JsonBindingException if it is not of that type
     */
    public <T> @Nullable T data(ServiceEvent event, Class<T> type) {
        String data = event.data();
        return data == null ? null : access.read("an event " + event.name(), data.getBytes(UTF_8), type);
    }

    /**
     * Ends it, from whatever thread, within 5 seconds: no listener is called any more, publishers complete, what waits to be sent fails,
     * and the threads that were needed end. It waits within that time for listeners that are running, so that the {@link #position()} after
     * it has what they handled; a listener that closes it does not wait for itself. What listeners did not get is not part of the position.
     * Idempotent.
     */
    @Override
    public void close() {
        connection.close("it was closed");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(CLOSE_SECONDS);
        try {
            connection.over().get(CLOSE_SECONDS, TimeUnit.SECONDS);
            connection.settled().get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // it ends all the same
        } catch (ExecutionException | TimeoutException e) {
            System.getLogger("com.xuqm.realtime")
                    .log(System.Logger.Level.DEBUG, "a connection goes on ending in the background");
        }
    }

    /** Shows whose it is, and how. */
    @Override
    public String toString() {
        return "Realtime[" + access.userId() + ", " + state() + "]";
    }
}
