package com.xuqm.emulator.inspect;

import java.util.List;

/**
 * A group, as it is now.
 *
 * @param groupId its id
 * @param name its name
 * @param ownerId who owns it
 * @param memberIds its members, the owner among them, in the order in which they joined
 */
public record StoredGroup(String groupId, String name, String ownerId, List<String> memberIds) {

    /** Creates a group. */
    public StoredGroup {
        memberIds = List.copyOf(memberIds);
    }
}
