package com.xuqm.moving;

import com.xuqm.emulator.TencentEmulator;
import com.xuqm.emulator.TencentPast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** An app of Tencent's: half of its messages in pairs and half in groups, in bursts of several a second, and a few of somebody whom no list has. */
final class TencentHouse implements OldHouse {

    private static final int STRANGERS = 20;
    private static final String STRANGER = "stranger";

    private final TencentEmulator emulator;
    private final MovingOptions options;
    private final Random random;

    TencentHouse(MovingOptions options) {
        this.options = options;
        this.random = new Random(options.seed());
        this.emulator = TencentEmulator.builder()
                .withoutRateLimits()
                .recordLimit(100, 1 << 20)
                .start();
        emulator.addAccounts(() -> IntStream.range(0, options.accounts())
                .mapToObj(TencentHouse::id)
                .iterator());
        emulator.addAccounts(List.of(STRANGER));
        fill(emulator.past());
    }

    private static String id(int number) {
        return "user-" + number;
    }

    private String anybody() {
        return id(random.nextInt(options.accounts()));
    }

    private void fill(TencentPast past) {
        for (int i = 0; i < options.accounts(); i++) {
            past.friends(id(i), id((i + 1) % options.accounts()));
            if (i % 10 == 0) {
                past.block(id(i), id((i + 7) % options.accounts()));
            }
        }
        List<List<String>> groups = new ArrayList<>();
        for (int i = 0; i < options.groups(); i++) {
            Set<String> members = new LinkedHashSet<>();
            while (members.size() < 10) {
                members.add(anybody());
            }
            groups.add(List.copyOf(members));
            past.group("group-" + i, "Group " + i, groups.get(i));
        }
        Instant time = Instant.now().minus(Duration.ofDays(2));
        for (int i = 0; i < options.messages(); i++) {
            if (i % 4 == 0) {
                time = time.plusMillis(500);
            }
            if (i % 2 == 0) {
                int group = random.nextInt(groups.size());
                past.groupMessage("group-" + group, groups.get(group).get(random.nextInt(10)), time, "message " + i);
            } else {
                int from = random.nextInt(options.accounts());
                past.message(id(from), id((from + 1 + random.nextInt(3)) % options.accounts()), time, "message " + i);
            }
        }
        for (int i = 0; i < STRANGERS; i++) {
            past.groupMessage("group-0", STRANGER, time, "who is that? " + i);
        }
    }

    @Override
    public List<String> arguments(Path folder) throws IOException {
        Path ids = folder.resolve("accounts.txt");
        Files.write(
                ids,
                IntStream.range(0, options.accounts())
                        .mapToObj(TencentHouse::id)
                        .toList());
        return List.of(
                "tencent",
                emulator.baseUrl(),
                Long.toString(emulator.appId()),
                emulator.secretKey(),
                emulator.administrator(),
                ids.toString());
    }

    @Override
    public Set<String> expectedKeys() {
        Set<String> keys = new HashSet<>();
        emulator.messages().forEach(message -> keys.add("tc-" + message.key()));
        emulator.groups()
                .forEach(group -> emulator.groupMessages(group).stream()
                        .filter(message -> !message.from().equals(STRANGER))
                        .forEach(message -> keys.add("tg-" + group + "-" + message.seq())));
        return keys;
    }

    @Override
    public int expectedRefusals() {
        return STRANGERS;
    }

    @Override
    public void close() {
        emulator.close();
    }
}
