package com.xuqm.moving;

import com.xuqm.emulator.TencentEmulator;
import com.xuqm.emulator.XuqmEmulator;
import com.xuqm.json.jackson.JacksonJsonBinding;
import com.xuqm.migration.jsonlines.JsonLinesSource;
import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmClientBuilder;
import com.xuqm.tencent.TencentClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small app in files of JSON Lines, and a target for it. */
final class House implements AutoCloseable {

    static final List<String> ACCOUNTS = List.of(
            "{\"id\":\"ann\",\"nickname\":\"Ann\",\"avatar\":\"http://x.example/a.png\",\"friends\":[{\"id\":\"ben\",\"remark\":\"Benny\"},{\"id\":\"cal\",\"grouping\":\"work\"}]}",
            "{\"id\":\"ben\",\"blocked\":[\"cal\"]}",
            "{\"id\":\"cal\"}");
    static final List<String> GROUPS = List.of(
            "{\"id\":\"g1\",\"name\":\"One\",\"owner\":\"ann\",\"attributes\":{\"colour\":\"red\"},\"members\":[{\"id\":\"ann\",\"role\":\"OWNER\"},{\"id\":\"ben\",\"role\":\"ADMIN\"},{\"id\":\"cal\"}]}",
            "{\"id\":\"g2\",\"name\":\"Two\",\"owner\":\"ben\",\"muted\":true,\"members\":[{\"id\":\"ben\",\"role\":\"OWNER\"}]}");
    static final List<String> MESSAGES = List.of(
            "{\"key\":\"k2\",\"from\":\"ben\",\"to\":\"ann\",\"createdAt\":1700000000001,\"type\":\"TEXT\",\"content\":\"Hi\"}",
            "{\"key\":\"k1\",\"from\":\"ann\",\"to\":\"ben\",\"createdAt\":1700000000000,\"type\":\"TEXT\",\"content\":\"Hello\"}",
            "{\"key\":\"k3\",\"from\":\"cal\",\"group\":\"g1\",\"createdAt\":1700000000002,\"type\":\"CUSTOM\",\"content\":{\"a\":1}}");

    final XuqmEmulator emulator = XuqmEmulator.builder().emptySeed().start();
    final XuqmClient client = client(emulator).build();

    static XuqmClientBuilder client(XuqmEmulator emulator) {
        return XuqmClient.builder()
                .baseUrl(emulator.baseUrl())
                .appKey(emulator.appKey())
                .appSecret(emulator.appSecret())
                .adminUser(emulator.adminUser());
    }

    /** A client of an emulator of Tencent; whoever asks closes it. */
    static TencentClient tencent(TencentEmulator emulator) {
        return TencentClient.builder()
                .baseUrl(emulator.baseUrl())
                .sdkAppId(emulator.appId())
                .secretKey(emulator.secretKey())
                .administrator(emulator.administrator())
                .build();
    }

    static JsonLinesSource source(Path folder, List<String> accounts, List<String> groups, List<String> messages)
            throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("accounts.jsonl"), accounts);
        Files.write(folder.resolve("groups.jsonl"), groups);
        Files.write(folder.resolve("messages.jsonl"), messages);
        return JsonLinesSource.open(folder, new JacksonJsonBinding());
    }

    static JsonLinesSource source(Path folder) throws IOException {
        return source(folder, ACCOUNTS, GROUPS, MESSAGES);
    }

    @Override
    public void close() {
        client.close();
        emulator.close();
    }
}
