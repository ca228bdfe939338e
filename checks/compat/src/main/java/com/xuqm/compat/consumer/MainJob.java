package com.xuqm.compat.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmClientBuilder;
import com.xuqm.sdk.error.XuqmNotFoundException;
import com.xuqm.sdk.file.UploadFile;
import com.xuqm.sdk.message.Message;
import com.xuqm.sdk.message.SendMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** What an application does with the SDK: sign in, send, upload and download, list, and be refused. */
public final class MainJob {

    private static final int AT_ONCE = 8;

    /** Not every version of a JSON library writes it rightly. */
    private static final String GREETING = "你好，世界 👋 ";

    private MainJob() {}

    /** Builds the client and does it all. */
    public static void run(XuqmClientBuilder builder) throws IOException {
        try (XuqmClient xuqm = builder.build()) {
            String names = xuqm.transportName() + " " + xuqm.jsonName();
            send(xuqm);
            files(xuqm);
            long listed = xuqm.asUser("user_001").messages().history("user_002").stream()
                    .limit(AT_ONCE)
                    .filter(message -> message.content().startsWith(GREETING))
                    .count();
            check("messages in the history", AT_ONCE, listed);
            try {
                xuqm.messages().send(SendMessage.text("nobody", "Hello")).execute();
                throw new IllegalStateException("a message to nobody was sent");
            } catch (XuqmNotFoundException e) {
                check("status of a message to nobody", 404, e.httpStatus());
            }
            System.out.println(Outcome.WORKED + " " + names);
        }
    }

    private static void send(XuqmClient xuqm) {
        List<CompletableFuture<Message>> later = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> xuqm.asUser("user_001")
                        .messages()
                        .send(SendMessage.text("user_002", GREETING + i))
                        .executeAsync())
                .toList();
        later.forEach(CompletableFuture::join);
    }

    private static void files(XuqmClient xuqm) throws IOException {
        byte[] content = "0123456789".repeat(20_000).getBytes(UTF_8);
        Path target = Files.createTempFile("xuqm", ".bin");
        try {
            String hash = xuqm.files()
                    .upload(UploadFile.of("file.bin", content))
                    .execute()
                    .hash();
            Files.delete(target);
            xuqm.files().download(hash, target).execute();
            check("bytes of the file", content.length, Files.size(target));
        } finally {
            Files.deleteIfExists(target);
        }
    }

    private static void check(String what, long expected, long found) {
        if (found != expected) {
            throw new IllegalStateException(what + ": " + found + " instead of " + expected);
        }
    }
}
