package com.xuqm.emulator;

import com.xuqm.emulator.inspect.DeliveryCounts;
import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.backend.Backend;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/** Counts read from the state of the moment. */
final class BackendDeliveries implements DeliveryCounts {

    private final Supplier<Backend> backend;

    BackendDeliveries(Supplier<Backend> backend) {
        this.backend = backend;
    }

    @Override
    public int of(String userId) {
        Backend current = backend.get();
        return current.locked(() -> {
            Account account = current.accounts().find(userId);
            return account == null ? 0 : current.messages().deliveries().of(account);
        });
    }

    @Override
    public long total() {
        Backend current = backend.get();
        return current.locked(() -> current.messages().deliveries().total());
    }

    @Override
    public int recipients() {
        AtomicInteger count = new AtomicInteger();
        forEach((userId, messages) -> count.incrementAndGet());
        return count.get();
    }

    @Override
    public void forEach(ObjIntConsumer<String> action) {
        Backend current = backend.get();
        current.run(() -> {
            for (Account account : current.accounts().all()) {
                int count = current.messages().deliveries().of(account);
                if (count > 0) {
                    action.accept(account.userId(), count);
                }
            }
        });
    }
}
