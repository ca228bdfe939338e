package com.xuqm.sdk.usersig;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.xuqm.sdk.internal.text.FlatJson.MalformedException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The claim {@code TLS.userbuf} of TLSSigAPIv2: who may do what in which room until when. All numbers are unsigned and big-endian.
 *
 * @param account the user id, in ASCII
 * @param sdkAppId the app
 * @param expiresAt the end, in seconds since 1970
 * @param permission the room and what is permitted there
 */
record TlsUserBuf(String account, long sdkAppId, long expiresAt, RoomPermission permission) {

    private static final int WITHOUT_ROOM_NAME = 0;
    private static final int WITH_ROOM_NAME = 1;

    /** Version, length of the account, app, room, end, privileges, kind of account. */
    private static final int FIXED_SIZE = 1 + 2 + 4 + 4 + 4 + 4 + 4;

    byte[] encode() {
        byte[] name = ascii("userId", account);
        byte[] room = permission.roomName() == null ? null : ascii("roomName", permission.roomName());
        ByteBuffer buffer = ByteBuffer.allocate(FIXED_SIZE + name.length + (room == null ? 0 : 2 + room.length));
        buffer.put((byte) (room == null ? WITHOUT_ROOM_NAME : WITH_ROOM_NAME));
        buffer.putShort((short) name.length).put(name);
        buffer.putInt((int) sdkAppId);
        buffer.putInt((int) permission.roomId());
        buffer.putInt((int) expiresAt);
        buffer.putInt((int) RoomPrivilege.map(permission.privileges()));
        buffer.putInt(0); // the kind of account, of which there is one
        if (room != null) {
            buffer.putShort((short) room.length).put(room);
        }
        return buffer.array();
    }

    private static byte[] ascii(String field, String text) {
        return RoomPermission.checkAscii(field, text).getBytes(ISO_8859_1);
    }

    static TlsUserBuf decode(byte[] bytes) throws MalformedException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            int version = buffer.get();
            if (version != WITHOUT_ROOM_NAME && version != WITH_ROOM_NAME) {
                throw new MalformedException("its TLS.userbuf is of version " + version + ", which is not known");
            }
            String account = text(buffer);
            long sdkAppId = number(buffer);
            long roomId = number(buffer);
            long expiresAt = number(buffer);
            long privileges = number(buffer);
            number(buffer); // the kind of account
            String roomName = version == WITH_ROOM_NAME ? text(buffer) : null;
            if (buffer.hasRemaining()) {
                throw new MalformedException("its TLS.userbuf is longer than it says");
            }
            return new TlsUserBuf(account, sdkAppId, expiresAt, permission(roomId, roomName, privileges));
        } catch (BufferUnderflowException e) {
            throw new MalformedException("its TLS.userbuf is shorter than it says");
        }
    }

    private static RoomPermission permission(long roomId, @Nullable String roomName, long privileges)
            throws MalformedException {
        try {
            return roomName == null
                    ? RoomPermission.of(roomId, RoomPrivilege.of(privileges))
                    : RoomPermission.of(roomName, RoomPrivilege.of(privileges));
        } catch (IllegalArgumentException e) {
            throw new MalformedException("its TLS.userbuf names no proper room");
        }
    }

    private static String text(ByteBuffer buffer) {
        byte[] bytes = new byte[Short.toUnsignedInt(buffer.getShort())];
        buffer.get(bytes);
        return new String(bytes, ISO_8859_1);
    }

    private static long number(ByteBuffer buffer) {
        return Integer.toUnsignedLong(buffer.getInt());
    }
}
