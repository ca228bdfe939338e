package com.xuqm.sdk.webhook.receive;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Claims that are neither done nor given back. Not safe for two threads at once. */
final class RunningClaims {

    private final Map<String, Claim> byKey = new HashMap<>();
    private final TreeSet<Claim> byEnd = new TreeSet<>(
            Comparator.comparing((Claim claim) -> claim.lease().endsAt()).thenComparing(Claim::key));

    /**
     * A claim.
     *
     * @param key what is claimed
     * @param lease by whom, and how long
     * @param until when it may be forgotten once it is done
     */
    record Claim(String key, Lease lease, Instant until) {}

    int size() {
        return byKey.size();
    }

    boolean isLive(String key, Instant now) {
        Claim claim = byKey.get(key);
        return claim != null && now.isBefore(claim.lease().endsAt());
    }

    /** Takes it, also from somebody who has it. */
    void take(Claim claim) {
        Claim earlier = byKey.put(claim.key(), claim);
        if (earlier != null) {
            byEnd.remove(earlier);
        }
        byEnd.add(claim);
    }

    /** Ends an owner's claim; {@code null} if it is not theirs. */
    @Nullable
    Claim end(String key, Lease lease) {
        Claim claim = byKey.get(key);
        if (claim == null || !claim.lease().owner().equals(lease.owner())) {
            return null;
        }
        byKey.remove(key);
        byEnd.remove(claim);
        return claim;
    }

    /** Drops one whose lease has ended; {@code false} if there is none. */
    boolean dropOne(Instant now) {
        if (byEnd.isEmpty() || now.isBefore(byEnd.first().lease().endsAt())) {
            return false;
        }
        byKey.remove(byEnd.pollFirst().key());
        return true;
    }
}
