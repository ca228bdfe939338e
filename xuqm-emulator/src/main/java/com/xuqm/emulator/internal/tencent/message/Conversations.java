package com.xuqm.emulator.internal.tencent.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** With whom and with which groups users talked lately; under the state lock. */
public final class Conversations {

    /** A conversation with a user. */
    public static final int WITH_USER = 1;

    /** A conversation in a group. */
    public static final int IN_GROUP = 2;

    private final int kept;
    private final Map<String, Map<Key, Talk>> talks = new HashMap<>();
    private final Map<String, Map<String, Group>> groups = new HashMap<>();
    private long lastGroup;

    /**
     * Creates an empty list.
     *
     * @param kept how many a user keeps
     */
    public Conversations(int kept) {
        this.kept = kept;
    }

    /**
     * Which conversation.
     *
     * @param type {@link #WITH_USER} or {@link #IN_GROUP}
     * @param peer the user or the group
     */
    public record Key(int type, String peer) {}

    static final class Talk {
        final Key key;
        long time;
        final Set<Long> marks = new TreeSet<>();

        @Nullable
        String customMark;

        Talk(Key key) {
            this.key = key;
        }
    }

    static final class Group {
        final long id;
        final Set<Key> members = new LinkedHashSet<>();

        Group(long id) {
            this.id = id;
        }
    }

    private Map<Key, Talk> of(String user) {
        return talks.computeIfAbsent(user, id -> new LinkedHashMap<>());
    }

    /** Notes that something was said in a conversation. */
    public void said(String user, int type, String peer, long time) {
        Map<Key, Talk> all = of(user);
        Talk talk = all.computeIfAbsent(new Key(type, peer), Talk::new);
        talk.time = Math.max(talk.time, time);
        if (all.size() > kept) {
            all.values().stream()
                    .min(Comparator.comparingLong(each -> each.time))
                    .ifPresent(oldest -> all.remove(oldest.key));
        }
    }

    /** The newest first. */
    List<Talk> newestFirst(String user) {
        List<Talk> sorted = new ArrayList<>(of(user).values());
        sorted.sort(Comparator.comparingLong((Talk talk) -> talk.time)
                .reversed()
                .thenComparing(talk -> talk.key.type() + talk.key.peer()));
        return sorted;
    }

    Talk talk(String user, Key key) {
        return of(user).computeIfAbsent(key, Talk::new);
    }

    boolean delete(String user, Key key) {
        return of(user).remove(key) != null;
    }

    /** A user's groups of conversations, by name. */
    Map<String, Group> groupsOf(String user) {
        return groups.computeIfAbsent(user, id -> new LinkedHashMap<>());
    }

    Group newGroup() {
        return new Group(++lastGroup);
    }

    /** Forgets an account. */
    public void forget(String user) {
        talks.remove(user);
        groups.remove(user);
    }
}
