package com.xuqm.emulator.internal.group;

import com.xuqm.emulator.internal.account.Account;

/** Told of what happens to groups. */
public interface GroupListener {

    /**
     * A group was created.
     *
     * @param group the group, with its first members
     */
    default void created(Group group) {}

    /**
     * A group is about to be dismissed.
     *
     * @param group the group, still with its members
     */
    default void dismissed(Group group) {}

    /**
     * Somebody became a member of a group that was there already.
     *
     * @param group the group
     * @param member the member
     */
    default void joined(Group group, Member member) {}

    /**
     * Somebody is no longer a member: left, was removed, or has no account any more.
     *
     * @param group the group
     * @param account who it was
     */
    default void left(Group group, Account account) {}
}
