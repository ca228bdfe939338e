package com.xuqm.sdk.message;

import com.xuqm.sdk.json.OpenEnumValue;
import java.util.List;

/** What became of a message. */
public final class MessageStatus extends OpenEnumValue {

    /** It was sent. */
    public static final MessageStatus SENT = new MessageStatus("SENT", true);

    /** It was taken back (assumed). */
    public static final MessageStatus REVOKED = new MessageStatus("REVOKED", true);

    private static final List<MessageStatus> KNOWN = List.of(SENT, REVOKED);

    private MessageStatus(String value, boolean hasConstant) {
        super(value, hasConstant);
    }

    /**
     * Returns the value for a string, whether this version knows it or not.
     *
     * @param value the string as it is on the wire
     * @return a constant of this class, or a new value
     */
    public static MessageStatus of(String value) {
        return of(KNOWN, value, other -> new MessageStatus(other, false));
    }

    /**
     * Does what {@link #of} does, under the name by which mappers of other people find it.
     *
     * @param value the string
     * @return the value
     */
    public static MessageStatus valueOf(String value) {
        return of(value);
    }

    /**
     * Returns the values that this version knows.
     *
     * @return an unmodifiable list
     */
    public static List<MessageStatus> known() {
        return KNOWN;
    }
}
