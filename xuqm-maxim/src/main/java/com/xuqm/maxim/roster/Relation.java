package com.xuqm.maxim.roster;

import com.xuqm.sdk.json.OpenNumberValue;
import java.util.List;

/** What somebody is to a user. */
public final class Relation extends OpenNumberValue {

    /** A friend. */
    public static final Relation FRIEND = new Relation("0", true);

    /** A friend who was removed. */
    public static final Relation DELETED = new Relation("1", true);

    /** A stranger. */
    public static final Relation STRANGER = new Relation("2", true);

    /** Somebody whom the user blocks. */
    public static final Relation BLOCKED = new Relation("3", true);

    private static final List<Relation> KNOWN = List.of(FRIEND, DELETED, STRANGER, BLOCKED);

    private Relation(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a number, whether this version knows it or not.
     *
     * @param number the number as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static Relation of(int number) {
        return of(Integer.toString(number));
    }

    /**
     * Returns the value for the digits of a number.
     *
     * @param value the digits
     * @return a constant of this class, or a new value
     */
    public static Relation of(String value) {
        for (Relation known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new Relation(value, false);
    }

    /**
     * Does what {@link #of(String)} does, under the name by which mappers of other people find it.
     *
     * @param value the digits
     * @return the value
     */
    public static Relation valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<Relation> known() {
        return KNOWN;
    }
}
