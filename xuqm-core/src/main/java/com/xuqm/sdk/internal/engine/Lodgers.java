package com.xuqm.sdk.internal.engine;

import com.xuqm.sdk.internal.answer.ReadingLog;
import com.xuqm.sdk.internal.time.Cleanup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Those that live on a client besides its calls: what they share, and what ends them with it. */
final class Lodgers {

    private final ReadingLog log = new ReadingLog();
    private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();
    private final Set<Ending> endings = new HashSet<>();
    private boolean closing;

    /** One by its identity: the same thing may be asked for twice. */
    private static final class Ending implements Runnable {

        private final Runnable end;

        Ending(Runnable end) {
            this.end = end;
        }

        @Override
        public void run() {
            end.run();
        }
    }

    ReadingLog log() {
        return log;
    }

    <T> T shared(Class<T> type, Supplier<T> maker) {
        return type.cast(shared.computeIfAbsent(type, key -> maker.get()));
    }

    Runnable whenClosing(Runnable end) {
        Ending ending = new Ending(end);
        synchronized (endings) {
            if (!closing) {
                endings.add(ending);
                return () -> forget(ending);
            }
        }
        end.run();
        return () -> {};
    }

    private void forget(Ending ending) {
        synchronized (endings) {
            endings.remove(ending);
        }
    }

    /** Ends them all, once. */
    void end() {
        List<Runnable> now;
        synchronized (endings) {
            closing = true;
            now = new ArrayList<>(endings);
            endings.clear();
        }
        Cleanup.run(now);
    }
}
