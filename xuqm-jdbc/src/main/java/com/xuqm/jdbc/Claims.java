package com.xuqm.jdbc;

import com.xuqm.sdk.webhook.receive.ClaimResult;
import com.xuqm.sdk.webhook.receive.Lease;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The claims of this JVM in a table. Each is renewed as long as it is neither done nor given back, so that a slow handler keeps it. */
final class Claims {

    /** Whoever takes longer than that hangs, and is not waited for. */
    private static final Duration LONGEST_HANDLER = Duration.ofHours(1);

    private static final int RENEWALS_A_LEASE = 3;

    private final ClaimTable table;
    private final Map<String, Running> running = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor renewals;

    /** A claim and its renewal. */
    private record Running(Lease lease, Future<?> renewal) {}

    Claims(ClaimTable table, String thread) {
        this.table = table;
        this.renewals = new ScheduledThreadPoolExecutor(1, task -> {
            Thread made = new Thread(task, thread);
            made.setDaemon(true);
            return made;
        });
        renewals.setRemoveOnCancelPolicy(true);
        renewals.setKeepAliveTime(1, TimeUnit.SECONDS); // there is a thread only while something is claimed
        renewals.allowCoreThreadTimeOut(true);
    }

    ClaimResult claim(String id, Lease lease, Duration keep) {
        ClaimResult result = table.claim(id, lease.owner(), lease.length(), keep);
        if (result == ClaimResult.NEW) {
            end(running.put(id, new Running(lease, renewals(id, lease))));
        }
        return result;
    }

    private Future<?> renewals(String id, Lease lease) {
        long every = Math.max(1, millis(lease.length()) / RENEWALS_A_LEASE);
        long began = System.nanoTime();
        return renewals.scheduleWithFixedDelay(() -> renew(id, lease, began), every, every, TimeUnit.MILLISECONDS);
    }

    private static long millis(Duration length) {
        return length.compareTo(LONGEST_HANDLER) > 0 ? LONGEST_HANDLER.toMillis() : length.toMillis();
    }

    /** One that fails is tried again when the next is due. */
    private void renew(String id, Lease lease, long began) {
        try {
            if (System.nanoTime() - began > LONGEST_HANDLER.toNanos()
                    || !table.renew(id, lease.owner(), lease.length())) {
                forget(id, lease);
            }
        } catch (RuntimeException e) {
            // the claim still has two thirds of its lease, and whoever asks next is told that the database is away
        }
    }

    /** Returns the lease with which an id was claimed in this JVM; {@code null} if it was not. */
    @Nullable
    Lease lease(String id) {
        Running claim = running.get(id);
        return claim == null ? null : claim.lease();
    }

    boolean done(String id, Lease lease) {
        try {
            return table.done(id, lease.owner());
        } finally {
            forget(id, lease);
        }
    }

    void release(String id, Lease lease) {
        try {
            table.release(id, lease.owner());
        } finally {
            forget(id, lease);
        }
    }

    private void forget(String id, Lease lease) {
        running.computeIfPresent(id, (same, claim) -> {
            if (!claim.lease().owner().equals(lease.owner())) {
                return claim;
            }
            end(claim);
            return null;
        });
    }

    private static void end(@Nullable Running claim) {
        if (claim != null) {
            claim.renewal().cancel(false);
        }
    }
}
