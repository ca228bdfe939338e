package com.xuqm.emulator.internal.backend;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first state of a backend, beside its administrator account.
 *
 * @param accounts accounts
 * @param groups groups
 * @param requests what users have asked for
 */
public record Seed(List<SeedAccount> accounts, List<SeedGroup> groups, List<SeedRequest> requests) {

    /** Nothing. */
    public static final Seed EMPTY = new Seed(List.of(), List.of(), List.of());

    /** Creates a seed. */
    public Seed {
        accounts = List.copyOf(accounts);
        groups = List.copyOf(groups);
        requests = List.copyOf(requests);
    }

    /**
     * An account to begin with.
     *
     * @param userId its id
     * @param nickname its name, or null
     * @param administrator whether it is an administrator
     */
    public record SeedAccount(String userId, @Nullable String nickname, boolean administrator) {}

    /**
     * A group to begin with; the administrator account owns it.
     *
     * @param groupId its id
     * @param name its name
     * @param memberIds its members besides the owner
     */
    public record SeedGroup(String groupId, String name, List<String> memberIds) {

        /** Creates a group. */
        public SeedGroup {
            memberIds = List.copyOf(memberIds);
        }
    }

    /**
     * A request that waits for an answer: to be a friend of the administrator, or to join a group.
     *
     * @param fromId who asks
     * @param groupId the group, or null to be a friend
     * @param remark what he says along with it
     */
    public record SeedRequest(String fromId, @Nullable String groupId, String remark) {}

    /**
     * The demo state: five users and a group of them, and what the vendor's examples speak of.
     *
     * @return the seed
     */
    public static Seed demo() {
        List<String> nicknames = List.of("Alice", "Bob", "小明", "Dana", "Emil 😀");
        List<SeedAccount> accounts = new ArrayList<>();
        for (int i = 0; i < nicknames.size(); i++) {
            accounts.add(new SeedAccount("user_00" + (i + 1), nicknames.get(i), false));
        }
        List<String> ids = accounts.stream().map(SeedAccount::userId).toList();
        accounts.add(new SeedAccount("demo_alice", "Demo Alice", false));
        return new Seed(
                accounts,
                List.of(
                        new SeedGroup("group_1", "Demo group", ids),
                        new SeedGroup("group_001", "Demo group of the examples", List.of("demo_alice"))),
                List.of(new SeedRequest("demo_alice", null, "hi"), new SeedRequest("user_002", "group_001", "申请加入")));
    }

    /**
     * The same seed with one more account.
     *
     * @param account the account
     * @return the seed
     */
    public Seed with(SeedAccount account) {
        List<SeedAccount> more = new ArrayList<>(accounts);
        more.add(account);
        return new Seed(more, groups, requests);
    }

    /**
     * The same seed with one more group.
     *
     * @param group the group
     * @return the seed
     */
    public Seed with(SeedGroup group) {
        List<SeedGroup> more = new ArrayList<>(groups);
        more.add(group);
        return new Seed(accounts, more, requests);
    }
}
