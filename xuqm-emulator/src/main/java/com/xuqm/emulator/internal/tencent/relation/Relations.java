package com.xuqm.emulator.internal.tencent.relation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is whose friend, who blocks and who follows whom; under the state lock. */
public final class Relations {

    private final Map<String, Map<String, Friend>> friends = new LinkedHashMap<>();
    private final Map<String, Map<String, Long>> blocked = new LinkedHashMap<>();
    private final Map<String, Set<String>> groups = new LinkedHashMap<>();
    private final Map<String, Map<String, Long>> following = new LinkedHashMap<>();
    private final Map<String, Long> sequences = new LinkedHashMap<>();

    /** Creates an empty list. */
    public Relations() {}

    Map<String, Friend> friendsOf(String id) {
        return friends.computeIfAbsent(id, owner -> new LinkedHashMap<>());
    }

    Map<String, Long> blockedBy(String id) {
        return blocked.computeIfAbsent(id, owner -> new LinkedHashMap<>());
    }

    Set<String> groupsOf(String id) {
        return groups.computeIfAbsent(id, owner -> new LinkedHashSet<>());
    }

    Map<String, Long> followedBy(String id) {
        return following.computeIfAbsent(id, owner -> new LinkedHashMap<>());
    }

    boolean isFriend(String owner, String of) {
        return friendsOf(owner).containsKey(of);
    }

    boolean blocks(String owner, String whom) {
        return blockedBy(owner).containsKey(whom);
    }

    boolean follows(String owner, String whom) {
        return followedBy(owner).containsKey(whom);
    }

    @Nullable
    Friend friend(String owner, String of) {
        return friendsOf(owner).get(of);
    }

    /** A user's list changed: its sequence grows. */
    void changed(String id) {
        sequences.merge(id, 1L, Long::sum);
    }

    long sequence(String id) {
        return sequences.getOrDefault(id, 0L);
    }

    /** Makes two accounts friends of each other. */
    public void befriend(String one, String other, long seconds) {
        friendsOf(one).putIfAbsent(other, new Friend(seconds));
        friendsOf(other).putIfAbsent(one, new Friend(seconds));
        changed(one);
        changed(other);
    }

    /** Makes an account block another. */
    public void block(String owner, String whom, long seconds) {
        blockedBy(owner).put(whom, seconds);
        changed(owner);
    }

    /** Forgets an account. */
    public void forget(String id) {
        friends.remove(id);
        blocked.remove(id);
        groups.remove(id);
        following.remove(id);
        friends.values().forEach(list -> list.remove(id));
        blocked.values().forEach(list -> list.remove(id));
        following.values().forEach(list -> list.remove(id));
    }
}
