package com.xuqm.maxim.file;

import com.xuqm.sdk.json.OpenNumberValue;
import java.util.List;

/** What a file is for. */
public final class FileType extends OpenNumberValue {

    /** Any file of a chat. */
    public static final FileType CHAT_FILE = new FileType("100", true);

    /** A voice message, as AMR. */
    public static final FileType CHAT_VOICE_AMR = new FileType("101", true);

    /** A picture of a chat. */
    public static final FileType CHAT_IMAGE = new FileType("102", true);

    /** A video of a chat. */
    public static final FileType CHAT_VIDEO = new FileType("103", true);

    /** A voice message, as MP3. */
    public static final FileType CHAT_VOICE_MP3 = new FileType("104", true);

    /** Any shared file of a group. */
    public static final FileType SHARED_FILE = new FileType("200", true);

    /** A shared recording. */
    public static final FileType SHARED_VOICE = new FileType("201", true);

    /** A shared picture. */
    public static final FileType SHARED_IMAGE = new FileType("202", true);

    /** A shared video. */
    public static final FileType SHARED_VIDEO = new FileType("203", true);

    private static final List<FileType> KNOWN = List.of(
            CHAT_FILE,
            CHAT_VOICE_AMR,
            CHAT_IMAGE,
            CHAT_VIDEO,
            CHAT_VOICE_MP3,
            SHARED_FILE,
            SHARED_VOICE,
            SHARED_IMAGE,
            SHARED_VIDEO);

    private FileType(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a number, whether this version knows it or not.
     *
     * @param number the number as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static FileType of(int number) {
        return of(Integer.toString(number));
    }

    /**
     * Returns the value for the digits of a number.
     *
     * @param value the digits
     * @return a constant of this class, or a new value
     */
    public static FileType of(String value) {
        for (FileType known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new FileType(value, false);
    }

    /**
     * Does what {@link #of(String)} does, under the name by which mappers of other people find it.
     *
     * @param value the digits
     * @return the value
     */
    public static FileType valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<FileType> known() {
        return KNOWN;
    }
}
