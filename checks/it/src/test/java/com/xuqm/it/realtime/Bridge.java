package com.xuqm.it.realtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.processes.ChildJvm;
import com.xuqm.realtime.Realtime;
import com.xuqm.realtime.RealtimeBuilder;
import com.xuqm.realtime.event.MessageReceived;
import com.xuqm.realtime.event.RealtimePosition;
import com.xuqm.sdk.XuqmClient;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A bridge in a process of its own: it prints what comes, and keeps how far it is in a file, before each third message. */
final class Bridge {

    private Bridge() {}

    /**
     * Runs until it is killed.
     *
     * @param args the address, the app, its secret, the administrator, and the file of the position
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        ChildJvm.endWithParent();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        Path file = Path.of(args[4]);
        XuqmClient xuqm = XuqmClient.builder()
                .baseUrl(args[0])
                .appKey(args[1])
                .appSecret(args[2])
                .adminUser(args[3])
                .transport("jdk")
                .json("jackson")
                .build();
        CompletableFuture<Realtime> realtime = new CompletableFuture<>();
        AtomicInteger count = new AtomicInteger();
        RealtimeBuilder builder = Realtime.builder(xuqm.asUser("user_001")).on(MessageReceived.class, event -> {
            if (count.getAndIncrement() % 3 == 2) {
                write(file, realtime.join().position().encoded());
            }
            out.println(event.message().content());
        });
        if (Files.exists(file)) {
            builder.position(RealtimePosition.of(Files.readString(file)));
        }
        Realtime open = builder.open();
        realtime.complete(open);
        open.ready().join();
        out.println("ready");
        new CountDownLatch(1).await(); // until it is killed: the threads of a client keep no JVM alive
    }

    private static void write(Path file, String text) {
        try {
            Path next = file.resolveSibling("next");
            Files.writeString(next, text);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
