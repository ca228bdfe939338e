package com.xuqm.maxim.file;

import com.xuqm.sdk.json.OpenNumberValue;
import java.util.List;

/** To whom a file goes. */
public final class FileTarget extends OpenNumberValue {

    /** To a user. */
    public static final FileTarget USER = new FileTarget("1", true);

    /** To a group. */
    public static final FileTarget GROUP = new FileTarget("2", true);

    private static final List<FileTarget> KNOWN = List.of(USER, GROUP);

    private FileTarget(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a number, whether this version knows it or not.
     *
     * @param number the number as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static FileTarget of(int number) {
        return of(Integer.toString(number));
    }

    /**
     * Returns the value for the digits of a number.
     *
     * @param value the digits
     * @return a constant of this class, or a new value
     */
    public static FileTarget of(String value) {
        for (FileTarget known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new FileTarget(value, false);
    }

    /**
     * Does what {@link #of(String)} does, under the name by which mappers of other people find it.
     *
     * @param value the digits
     * @return the value
     */
    public static FileTarget valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<FileTarget> known() {
        return KNOWN;
    }
}
