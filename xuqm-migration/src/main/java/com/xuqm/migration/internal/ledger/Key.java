package com.xuqm.migration.internal.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a unit of work is known by: 128 bits of a SHA-256 over its ids, since the set of all that is done must fit into memory, and two units that are
 * taken for one would lose the second.
 */
public record Key(long high, long low) {

    /** Returns the key of a unit. */
    public static Key of(String kind, String... ids) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(kind.getBytes(UTF_8));
            for (String id : ids) {
                digest.update((byte) 0xFF); // in no UTF-8
                digest.update(bytes(id));
            }
            ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
            return new Key(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** Halves of characters would all be the same in UTF-8, and so would ids that differ by them alone. */
    private static byte[] bytes(String id) {
        byte[] utf8 = id.getBytes(UTF_8);
        if (new String(utf8, UTF_8).equals(id)) {
            return utf8;
        }
        ByteBuffer units = ByteBuffer.allocate(id.length() * Character.BYTES);
        id.chars().forEach(unit -> units.putChar((char) unit));
        return units.array();
    }
}
