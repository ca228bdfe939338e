package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.internal.answer.ReadingLog;
import com.xuqm.sdk.internal.time.Cleanup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Those that live on a client besides its calls: what they share, and what ends them with it. */
final class Lodgers {

    private final ReadingLog log = new ReadingLog();
    private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();
    private final Map<Object, Runnable> endings = new HashMap<>();
    private boolean closing;

    ReadingLog log() {
        return log;
    }

    <T> T shared(Class<T> type, Supplier<T> maker) {
        return type.cast(shared.computeIfAbsent(type, key -> maker.get()));
    }

    Runnable whenClosing(Runnable end) {
        Object key = new Object(); // the same end may be asked for twice
        synchronized (endings) {
            if (!closing) {
                endings.put(key, end);
                return () -> forget(key);
            }
        }
        end.run();
        return () -> {};
    }

    private void forget(Object key) {
        synchronized (endings) {
            endings.remove(key);
        }
    }

    /** Ends them all, once. */
    void end() {
        List<Runnable> now;
        synchronized (endings) {
            closing = true;
            now = new ArrayList<>(endings.values());
            endings.clear();
        }
        Cleanup.run(now);
    }
}
