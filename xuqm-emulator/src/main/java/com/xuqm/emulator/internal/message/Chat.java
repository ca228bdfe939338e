package com.xuqm.emulator.internal.message;

import com.xuqm.emulator.internal.account.Account;
import com.xuqm.emulator.internal.group.Group;
import org.jspecify.annotations.Nullable;

/**
 * A chat as one of its users names it: by the other user, or by the group.
 *
 * @param other the other user of a single chat, or null
 * @param group the group of a group chat, or null
 */
public record Chat(@Nullable Account other, @Nullable Group group) {

    /**
     * A single chat.
     *
     * @param other the other user
     * @return the chat
     */
    public static Chat with(Account other) {
        return new Chat(other, null);
    }

    /**
     * The chat of a group.
     *
     * @param group the group
     * @return the chat
     */
    public static Chat in(Group group) {
        return new Chat(null, group);
    }

    /**
     * Its target on the wire.
     *
     * @return id of the other user, or of the group
     */
    public String targetId() {
        if (group != null) {
            return group.groupId();
        }
        return other == null ? "" : other.userId();
    }

    /**
     * Its kind on the wire.
     *
     * @return {@code SINGLE} or {@code GROUP}
     */
    public String chatType() {
        return group == null ? "SINGLE" : "GROUP";
    }
}
