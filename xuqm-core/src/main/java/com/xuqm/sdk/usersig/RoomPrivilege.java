package com.xuqm.sdk.usersig;

import java.util.EnumSet;
import java.util.Set;

/** What the holder of a UserSig may do in a room (TLSSigAPIv2, {@code dwPrivilegeMap}). */
public enum RoomPrivilege {
    /** Create the room: bit 1. */
    CREATE_ROOM(1),
    /** Enter the room: bit 2. */
    ENTER_ROOM(2),
    /** Send audio: bit 4. */
    SEND_AUDIO(4),
    /** Receive audio: bit 8. */
    RECEIVE_AUDIO(8),
    /** Send video: bit 16. */
    SEND_VIDEO(16),
    /** Receive video: bit 32. */
    RECEIVE_VIDEO(32),
    /** Send a substream, such as a shared screen: bit 64. */
    SEND_SCREEN(64),
    /** Receive a substream, such as a shared screen: bit 128. */
    RECEIVE_SCREEN(128);

    private final int bit;

    RoomPrivilege(int bit) {
        this.bit = bit;
    }

    /**
     * Tells how the privilege is written.
     *
     * @return a power of two
     */
    public int bit() {
        return bit;
    }

    static long map(Set<RoomPrivilege> privileges) {
        long map = 0;
        for (RoomPrivilege privilege : privileges) {
            map |= privilege.bit;
        }
        return map;
    }

    static Set<RoomPrivilege> of(long map) {
        Set<RoomPrivilege> privileges = EnumSet.noneOf(RoomPrivilege.class);
        for (RoomPrivilege privilege : values()) {
            if ((map & privilege.bit) != 0) {
                privileges.add(privilege);
            }
        }
        return privileges;
    }
}
