package com.xuqm.sdk.message;

/**
 * What a message says. On the wire it is a string: the text itself for {@link TextContent}, a JSON object for the other kinds.
 *
 * <p>Not sealed, because the service will add kinds: one that this version does not know comes as {@link RawContent}.
 *
 * <p>No content shows what people wrote in its {@code toString()}.
 */
public interface MessageContent {

    /**
     * Returns the kind of message that carries this content.
     *
     * @return the kind
     */
    MessageType type();
}
