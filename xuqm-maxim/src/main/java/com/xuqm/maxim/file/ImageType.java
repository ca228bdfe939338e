package com.xuqm.maxim.file;

import com.xuqm.sdk.json.OpenNumberValue;
import java.util.List;

/** Which form of a picture is wanted. */
public final class ImageType extends OpenNumberValue {

    /** As it was uploaded. */
    public static final ImageType ORIGINAL = new ImageType("1", true);

    /** A small one. */
    public static final ImageType THUMBNAIL = new ImageType("2", true);

    /** The cover of a video. */
    public static final ImageType COVER = new ImageType("3", true);

    private static final List<ImageType> KNOWN = List.of(ORIGINAL, THUMBNAIL, COVER);

    private ImageType(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a number, whether this version knows it or not.
     *
     * @param number the number as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static ImageType of(int number) {
        return of(Integer.toString(number));
    }

    /**
     * Returns the value for the digits of a number.
     *
     * @param value the digits
     * @return a constant of this class, or a new value
     */
    public static ImageType of(String value) {
        for (ImageType known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new ImageType(value, false);
    }

    /**
     * Does what {@link #of(String)} does, under the name by which mappers of other people find it.
     *
     * @param value the digits
     * @return the value
     */
    public static ImageType valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<ImageType> known() {
        return KNOWN;
    }
}
