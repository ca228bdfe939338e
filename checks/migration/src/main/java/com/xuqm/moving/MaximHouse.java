package com.xuqm.moving;

import com.xuqm.emulator.MaximEmulator;
import com.xuqm.maxim.MaximClient;
import com.xuqm.maxim.group.CreateGroup;
import com.xuqm.maxim.message.SendMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** An app of Maxim's, which is filled by its own routes: half of its messages in pairs and half in groups. */
final class MaximHouse implements OldHouse {

    private final MaximEmulator emulator;

    MaximHouse(MovingOptions options) {
        Random random = new Random(options.seed());
        List<String> names = IntStream.range(0, options.accounts())
                .mapToObj(i -> "user_" + i)
                .toList();
        emulator =
                MaximEmulator.builder().users(names).recordLimit(100, 1 << 20).start();
        try (MaximClient maxim = MaximClient.builder()
                .baseUrl(emulator.baseUrl())
                .allowInsecureHttp(true)
                .appId(emulator.appId())
                .accessToken(emulator.accessToken())
                .build()) {
            fill(maxim, names.stream().map(emulator::userId).toList(), options, random);
        }
    }

    private static void fill(MaximClient maxim, List<Long> users, MovingOptions options, Random random) {
        for (int i = 0; i < users.size(); i++) {
            maxim.asUser(users.get(i))
                    .roster()
                    .addFriends(List.of(users.get((i + 1) % users.size())))
                    .execute();
        }
        List<Long> groups = new ArrayList<>();
        List<Long> owners = new ArrayList<>();
        for (int i = 0; i < options.groups(); i++) {
            Long owner = users.get(random.nextInt(users.size()));
            Set<Long> members = new HashSet<>();
            while (members.size() < 9) {
                members.add(users.get(random.nextInt(users.size())));
                members.remove(owner);
            }
            groups.add(maxim.asUser(owner)
                    .groups()
                    .create(CreateGroup.named("Group " + i).withUserIds(members))
                    .execute()
                    .groupId());
            owners.add(owner);
        }
        for (int i = 0; i < options.messages(); i++) {
            int at = random.nextInt(i % 2 == 0 ? groups.size() : users.size());
            if (i % 2 == 0) {
                maxim.asUser(owners.get(at))
                        .messages()
                        .send(SendMessage.groupText(groups.get(at), "message " + i))
                        .execute();
            } else {
                Long to = users.get((at + 1 + random.nextInt(3)) % users.size());
                maxim.asUser(users.get(at))
                        .messages()
                        .send(SendMessage.text(to, "message " + i))
                        .execute();
            }
        }
    }

    @Override
    public List<String> arguments(Path folder) {
        return List.of("maxim", emulator.baseUrl(), emulator.appId(), emulator.accessToken());
    }

    @Override
    public Set<String> expectedKeys() {
        Set<String> keys = new HashSet<>();
        emulator.messages().forEach(message -> keys.add("mx-" + message.id()));
        return keys;
    }

    @Override
    public int expectedRefusals() {
        return 0;
    }

    @Override
    public void close() {
        emulator.close();
    }
}
