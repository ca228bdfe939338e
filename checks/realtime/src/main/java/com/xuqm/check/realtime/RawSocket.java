package com.xuqm.check.realtime;

import com.xuqm.emulator.XuqmEmulator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** The JDK's WebSocket with frames of STOMP written out by hand: it sends, and counts the frames that come. */
final class RawSocket implements AutoCloseable {

    private final WebSocket socket;
    private CompletableFuture<WebSocket> sent;

    private RawSocket(WebSocket socket) {
        this.socket = socket;
        this.sent = CompletableFuture.completedFuture(socket);
    }

    /**
     * Connects a user, who hears his own queue.
     *
     * @param client the JDK's client
     * @param emulator where
     * @param userId who
     * @param counter told how many frames have come, at each
     */
    static RawSocket connect(HttpClient client, XuqmEmulator emulator, String userId, LongConsumer counter)
            throws InterruptedException {
        return connect(client, emulator.realtime().url(), emulator.issueToken(userId), counter);
    }

    private static RawSocket connect(HttpClient client, String url, String token, LongConsumer counter)
            throws InterruptedException {
        CountDownLatch answers = new CountDownLatch(2);
        RawSocket raw = open(client, url + "?token=" + token, count -> {
            answers.countDown();
            counter.accept(count);
        });
        raw.send("SUBSCRIBE\nid:0\ndestination:/user/queue/messages\nreceipt:s\n\n\0");
        if (!answers.await(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("no receipt came");
        }
        return raw;
    }

    /** Opens a connection, and says no more on it than CONNECT. */
    static RawSocket open(HttpClient client, String url, LongConsumer counter) {
        WebSocket socket = client.newWebSocketBuilder()
                .subprotocols("v12.stomp")
                .buildAsync(URI.create(url), new Ear(counter))
                .join();
        RawSocket raw = new RawSocket(socket);
        raw.send("CONNECT\naccept-version:1.2\nhost:localhost\n\n\0");
        return raw;
    }

    /** Counts frames, and takes no notice of what they say. */
    private static final class Ear implements WebSocket.Listener {

        private final LongConsumer counter;
        private long frames;

        Ear(LongConsumer counter) {
            this.counter = counter;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            for (int i = 0; i < data.length(); i++) {
                if (data.charAt(i) == 0) {
                    counter.accept(++frames);
                }
            }
            from.request(1);
            return null;
        }
    }

    /** Sends a frame after those before. */
    void send(String frame) {
        sent = sent.thenCompose(ready -> ready.sendText(frame, true));
    }

    /** Sends a message of a chat after those before. */
    void say(String chatType, String toId, String content) {
        send("SEND\ndestination:/app/chat.send\n\n{\"toId\":\"" + toId + "\",\"chatType\":\"" + chatType
                + "\",\"msgType\":\"TEXT\",\"content\":\"" + content + "\"}\0");
    }

    /** Waits until everything is on its way. */
    void flush() {
        sent.join();
    }

    @Override
    public void close() {
        socket.abort();
    }
}
