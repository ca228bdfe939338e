package com.xuqm.sdk.message;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** The kind of a message, which tells what its content is. The service documents these fourteen. */
public final class MessageType extends OpenEnumValue {

    /** Plain text, see {@link TextContent}. */
    public static final MessageType TEXT = new MessageType("TEXT", true);

    /** A picture, see {@link ImageContent}. */
    public static final MessageType IMAGE = new MessageType("IMAGE", true);

    /** A voice message, see {@link AudioContent}. */
    public static final MessageType AUDIO = new MessageType("AUDIO", true);

    /** A video, see {@link VideoContent}. */
    public static final MessageType VIDEO = new MessageType("VIDEO", true);

    /** A file, see {@link FileContent}. */
    public static final MessageType FILE = new MessageType("FILE", true);

    /** A place, see {@link LocationContent}. */
    public static final MessageType LOCATION = new MessageType("LOCATION", true);

    /** Whatever the app defines, see {@link CustomContent}. */
    public static final MessageType CUSTOM = new MessageType("CUSTOM", true);

    /** A notice of the system, see {@link NotifyContent}. */
    public static final MessageType NOTIFY = new MessageType("NOTIFY", true);

    /** Formatted text, see {@link RichTextContent}. */
    public static final MessageType RICH_TEXT = new MessageType("RICH_TEXT", true);

    /** A voice call, see {@link CallContent}. */
    public static final MessageType CALL_AUDIO = new MessageType("CALL_AUDIO", true);

    /** A video call, see {@link CallContent}. */
    public static final MessageType CALL_VIDEO = new MessageType("CALL_VIDEO", true);

    /** A forwarded message, see {@link ForwardContent}. */
    public static final MessageType FORWARD = new MessageType("FORWARD", true);

    /** A reply that quotes a message, see {@link QuoteContent}. */
    public static final MessageType QUOTE = new MessageType("QUOTE", true);

    /** Several messages forwarded as one, see {@link MergeContent}. */
    public static final MessageType MERGE = new MessageType("MERGE", true);

    private static final List<MessageType> KNOWN = List.of(
            TEXT,
            IMAGE,
            AUDIO,
            VIDEO,
            FILE,
            LOCATION,
            CUSTOM,
            NOTIFY,
            RICH_TEXT,
            CALL_AUDIO,
            CALL_VIDEO,
            FORWARD,
            QUOTE,
            MERGE);

    private MessageType(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static MessageType of(String value) {
        return of(KNOWN, value, other -> new MessageType(other, false));
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static MessageType valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<MessageType> known() {
        return KNOWN;
    }
}
