package com.xuqm.maxim.message;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message is. It is sent as a number and comes back as a word.
 */
public final class ContentType extends OpenEnumValue {

    /** Text. */
    public static final ContentType TEXT = new ContentType("TEXT", 0);

    /** A picture, in the attachment. */
    public static final ContentType IMAGE = new ContentType("IMAGE", 1);

    /** A voice message, in the attachment. */
    public static final ContentType AUDIO = new ContentType("AUDIO", 2);

    /** A video, in the attachment. */
    public static final ContentType VIDEO = new ContentType("VIDEO", 3);

    /** Any file, in the attachment. */
    public static final ContentType FILE = new ContentType("FILE", 4);

    /** A place, in the attachment. */
    public static final ContentType LOCATION = new ContentType("LOCATION", 5);

    /** Something for the app alone, which is not shown. */
    public static final ContentType COMMAND = new ContentType("COMMAND", 6);

    /** Messages that are passed on. */
    public static final ContentType FORWARD = new ContentType("FORWARD", 7);

    /** That a message was read. */
    public static final ContentType READ_ACK = new ContentType("READ_ACK", 9);

    /** That a message was taken back. */
    public static final ContentType RECALL = new ContentType("RECALL", 10);

    /** Text that comes behind that of another message. */
    public static final ContentType APPEND = new ContentType("APPEND", 11);

    /** Text in place of that of another message. */
    public static final ContentType REPLACE = new ContentType("REPLACE", 12);

    private static final List<ContentType> KNOWN =
            List.of(TEXT, IMAGE, AUDIO, VIDEO, FILE, LOCATION, COMMAND, FORWARD, READ_ACK, RECALL, APPEND, REPLACE);

    private final @Nullable Integer number;

    private ContentType(String value, @Nullable Integer number) {
        super(value, number != null);
        this.number = number;
    }

    /**
     * Returns the type for a word, whether this version knows it or not.
     *
     * @param value the word as it is on the wire
     * @return a constant of this class, or a new value, which cannot be sent
     */
    public static ContentType of(String value) {
        for (ContentType known : KNOWN) {
            if (known.value().equals(value)) {
                return known;
            }
        }
        return new ContentType(value, null);
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the word
     * @return the type
     */
    public static ContentType valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the types that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<ContentType> known() {
        return KNOWN;
    }

    /**
     * Returns the number by which it is sent.
     *
     * @return the number
     * @throws IllegalArgumentException if this version does not know it
     */
    public int number() {
        if (number == null) {
            throw new IllegalArgumentException("contentType must be one of " + KNOWN
                    + " to be sent, since the number of others is not known; a raw call can send any number");
        }
        return number;
    }

    /** Finds the type of a number that was {@link #number}. */
    static ContentType numbered(int number) {
        return KNOWN.stream()
                .filter(type -> type.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
