package com.xuqm.sdk.usersig;

import com.xuqm.sdk.internal.check.Checks;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a UserSig of TLSSigAPIv2 permits in one room; it is written into the claim {@code TLS.userbuf}. Tencent calls such a UserSig a
 * PrivateMapKey.
 */
public final class RoomPermission {

    static final long MAX_U32 = 0xffff_ffffL;

    private final long roomId;
    private final @Nullable String roomName;
    private final Set<RoomPrivilege> privileges;

    private RoomPermission(long roomId, @Nullable String roomName, Collection<RoomPrivilege> privileges) {
        this.roomId = roomId;
        this.roomName = roomName;
        Set<RoomPrivilege> copy = EnumSet.noneOf(RoomPrivilege.class);
        copy.addAll(Checks.elements("privileges", privileges));
        this.privileges = Collections.unmodifiableSet(copy);
    }

    /**
     * Permits something in a room that has a number.
     *
     * @param roomId the number, 0 to 4,294,967,295
     * @param privileges what is permitted
     * @return the permission
     */
    public static RoomPermission of(long roomId, Collection<RoomPrivilege> privileges) {
        if (roomId < 0 || roomId > MAX_U32) {
            throw new IllegalArgumentException("roomId must be 0 to " + MAX_U32 + ", but is " + roomId);
        }
        return new RoomPermission(roomId, null, privileges);
    }

    /**
     * Permits something in a room that has a name.
     *
     * @param roomName the name: 1 to 1,024 visible ASCII characters
     * @param privileges what is permitted
     * @return the permission
     */
    public static RoomPermission of(String roomName, Collection<RoomPrivilege> privileges) {
        return new RoomPermission(0, checkAscii("roomName", Checks.id("roomName", roomName)), privileges);
    }

    /**
     * Permits everything in a room that has a number.
     *
     * @param roomId the number, 0 to 4,294,967,295
     * @return the permission
     */
    public static RoomPermission everything(long roomId) {
        return of(roomId, EnumSet.allOf(RoomPrivilege.class));
    }

    /**
     * Tells the number of the room.
     *
     * @return 0 to 4,294,967,295; 0 if it has a name
     */
    public long roomId() {
        return roomId;
    }

    /**
     * Tells the name of the room.
     *
     * @return the name, {@code null} if the room has a number
     */
    public @Nullable String roomName() {
        return roomName;
    }

    /**
     * Tells what is permitted.
     *
     * @return an unmodifiable set
     */
    public Set<RoomPrivilege> privileges() {
        return privileges;
    }

    /** Tencent's libraries write other characters in different ways, so that no reader could tell what was meant. */
    static String checkAscii(String field, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                throw new IllegalArgumentException(
                        field + " must be ASCII in a UserSig with a room permission, but character " + i + " is not");
            }
        }
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RoomPermission that
                && roomId == that.roomId
                && Objects.equals(roomName, that.roomName)
                && privileges.equals(that.privileges);
    }

    @Override
    public int hashCode() {
        return Objects.hash(roomId, roomName, privileges);
    }

    @Override
    public String toString() {
        return "RoomPermission[" + (roomName == null ? roomId : "\"" + roomName + "\"") + ", " + privileges + "]";
    }
}
