package com.xuqm.emulator.internal.tencent.push;

import com.xuqm.emulator.inspect.TencentPush;
import com.xuqm.emulator.internal.json.Json;
import com.xuqm.emulator.internal.tencent.command.Args;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pushes that were asked for; under the state lock. */
public final class Tasks {

    private final Map<String, Task> tasks = new LinkedHashMap<>();

    /** Creates an empty list. */
    public Tasks() {}

    static final class Task {
        final String id;
        final long madeAt;
        final List<String> recipients;
        final String request;
        boolean revoked;

        Task(String id, long madeAt, List<String> recipients, String request) {
            this.id = id;
            this.madeAt = madeAt;
            this.recipients = recipients;
            this.request = request;
        }
    }

    Task add(Args args, List<String> recipients) {
        String id = "1400000000_" + (tasks.size() + 1) + "_" + args.seconds();
        Task task = new Task(
                id,
                args.seconds(),
                List.copyOf(recipients),
                new String(Json.bytes(args.json()), StandardCharsets.UTF_8));
        tasks.put(id, task);
        return task;
    }

    @Nullable
    Task find(String id) {
        return tasks.get(id);
    }

    /** All of them, oldest first. */
    public List<TencentPush> snapshots() {
        return tasks.values().stream()
                .map(task -> new TencentPush(task.id, task.recipients, task.request, task.revoked))
                .toList();
    }
}
