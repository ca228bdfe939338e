package com.xuqm.moving;

import static org.assertj.core.api.Assertions.assertThat;

import com.xuqm.emulator.MaximEmulator;
import com.xuqm.emulator.TencentEmulator;
import com.xuqm.maxim.MaximClient;
import com.xuqm.maxim.group.CreateGroup;
import com.xuqm.maxim.message.SendMessage;
import com.xuqm.migration.jsonlines.JsonLinesSource;
import com.xuqm.migration.maxim.MaximSource;
import com.xuqm.migration.source.MigrationSource;
import com.xuqm.migration.source.SourceContract;
import com.xuqm.migration.tencent.TencentSource;
import com.xuqm.tencent.TencentClient;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The contract of sources")
class SourceContractTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("is kept by files of JSON Lines")
    void is_kept_by_files() throws IOException {
        try (JsonLinesSource source = House.source(folder)) {
            assertThat(SourceContract.faults(source)).isEmpty();
        }
    }

    @Test
    @DisplayName("is kept by Tencent")
    void is_kept_by_tencent() throws IOException {
        Path ids = Files.write(folder.resolve("ids"), List.of("ann", "ben"));
        try (TencentEmulator emulator = TencentEmulator.builder()
                        .users("ann", "ben")
                        .withoutRateLimits()
                        .start();
                TencentClient client = House.tencent(emulator);
                TencentSource source = TencentSource.of(client, ids, command -> 1_000_000)) {
            Instant time = Instant.now().minusSeconds(60);
            emulator.past().friends("ann", "ben").block("ben", "ann").group("g", "G", List.of("ann", "ben"));
            for (int i = 0; i < 130; i++) {
                emulator.past().message("ann", "ben", time, "m" + i).groupMessage("g", "ben", time, "m" + i);
            }
            assertThat(SourceContract.faults(source)).isEmpty();
        }
    }

    @Test
    @DisplayName("is kept by Maxim")
    void is_kept_by_maxim() {
        try (MaximEmulator emulator =
                        MaximEmulator.builder().users(List.of("ann", "ben")).start();
                MaximClient client = MaximClient.builder()
                        .baseUrl(emulator.baseUrl())
                        .appId(emulator.appId())
                        .accessToken(emulator.accessToken())
                        .build();
                MaximSource source = MaximSource.of(client, 1_000_000)) {
            long ann = emulator.userId("ann");
            long ben = emulator.userId("ben");
            client.asUser(ann).roster().addFriends(List.of(ben)).execute();
            long group = client.asUser(ann)
                    .groups()
                    .create(CreateGroup.named("G").withUserIds(List.of(ben)))
                    .execute()
                    .groupId();
            for (int i = 0; i < 5; i++) {
                client.asUser(ann)
                        .messages()
                        .send(SendMessage.text(ben, "m" + i))
                        .execute();
                client.asUser(ben)
                        .messages()
                        .send(SendMessage.groupText(group, "m" + i))
                        .execute();
            }
            assertThat(SourceContract.faults(source)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}(…)")
    @DisplayName("is broken by a source that turns its lists round, leaves records out, or gives them twice")
    @CsvSource({
        "messages, reversed, must give the oldest first",
        "messages, doubled, the same key",
        "members, doubled, must give each member once",
        "friends, doubled, must give each friend once",
        "accounts, reversed, in the same order",
        "accounts, shortened, must give a record for each id",
        "groups, shortened, must give a record for each id"
    })
    void is_broken(String method, String how, String fault) throws IOException {
        try (JsonLinesSource source = House.source(folder)) {
            assertThat(SourceContract.faults(spoilt(source, method, how)))
                    .anySatisfy(each -> assertThat(each).contains(method).contains(fault));
        }
    }

    private static MigrationSource spoilt(MigrationSource source, String method, String how) {
        return (MigrationSource) Proxy.newProxyInstance(
                SourceContractTest.class.getClassLoader(),
                new Class<?>[] {MigrationSource.class},
                (proxy, called, arguments) -> {
                    Object result;
                    try {
                        result = called.invoke(source, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    return called.getName().equals(method) ? spoilt(result, how) : result;
                });
    }

    private static Object spoilt(Object result, String how) {
        List<Object> list = new ArrayList<>(result instanceof Stream<?> stream ? stream.toList() : (List<?>) result);
        switch (how) {
            case "reversed" -> Collections.reverse(list);
            case "doubled" -> list.addAll(List.copyOf(list));
            default -> list = list.subList(0, Math.max(0, list.size() - 1));
        }
        return result instanceof Stream<?> ? list.stream() : list;
    }
}
