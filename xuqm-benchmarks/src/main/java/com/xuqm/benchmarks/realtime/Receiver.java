package com.xuqm.benchmarks.realtime;

import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.realtime.Realtime;
import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.sdk.XuqmClient;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Opens connections for a user, each of which gives a permit for each message that comes, as long as the JVM lives. */
final class Receiver {

    /** Whose messages come. */
    static final String USER = "user_002";

    private Receiver() {}

    /** Opens a connection by its name, and waits until messages come on it. */
    static void open(String name, XuqmEmulator emulator, Semaphore received) throws InterruptedException {
        switch (name) {
            case "sdk" -> sdk(emulator, received);
            case "raw" -> raw(emulator, received);
            default -> throw new IllegalArgumentException("there is no receiver " + name);
        }
    }

    private static void sdk(XuqmEmulator emulator, Semaphore received) {
        XuqmClient client = XuqmClient.builder()
                .baseUrl(emulator.baseUrl())
                .appKey(emulator.appKey())
                .appSecret(emulator.appSecret())
                .adminUser(emulator.adminUser())
                .build();
        Realtime realtime = Realtime.builder(client.asUser(USER))
                .bufferSize(1_000_000)
                .on(MessageReceived.class, event -> received.release())
                .open();
        realtime.ready().join();
    }

    /** Writes frames of STOMP by hand, counts the ends of those that come, and takes no notice of what they say. */
    private static void raw(XuqmEmulator emulator, Semaphore received) throws InterruptedException {
        class Ear implements WebSocket.Listener {
            @Override
            public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
                for (int i = 0; i < data.length(); i++) {
                    if (data.charAt(i) == 0) {
                        received.release();
                    }
                }
                from.request(1);
                return null;
            }
        }
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("v12.stomp")
                .buildAsync(URI.create(emulator.realtime().url() + "?token=" + emulator.issueToken(USER)), new Ear())
                .join();
        Object unused = socket.sendText("CONNECT\naccept-version:1.2\nhost:localhost\n\n\0", true)
                .thenCompose(sent ->
                        sent.sendText("SUBSCRIBE\nid:0\ndestination:/user/queue/messages\nreceipt:s\n\n\0", true))
                .join();
        received.acquire(2); // CONNECTED and RECEIPT
    }
}
