package com.xuqm.emulator.realtime;

import com.xuqm.emulator.internal.given.Given;

/**
 * In which of the forms that STOMP and WebSocket allow the emulator writes its frames. They all say the same.
 *
 * @param binary whether frames come in binary messages in place of text
 * @param crlf whether lines end in CR LF in place of LF
 * @param fragmentBytes most bytes of one fragment of a message of WebSocket, from 1; 0 for messages in one piece
 * @param messageBytes most bytes of one message of WebSocket, from 1, so that a frame comes in several messages; 0 for no limit
 */
public record WireForm(boolean binary, boolean crlf, int fragmentBytes, int messageBytes) {

    /** Text, LF, a frame in a message in one piece. */
    public static final WireForm USUAL = new WireForm(false, false, 0, 0);

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public WireForm {
        Given.number("fragmentBytes", fragmentBytes, 0, Integer.MAX_VALUE);
        Given.number("messageBytes", messageBytes, 0, Integer.MAX_VALUE);
    }

    /**
     * The same in binary messages.
     *
     * @return a copy
     */
    public WireForm inBinary() {
        return new WireForm(true, crlf, fragmentBytes, messageBytes);
    }

    /**
     * The same with CR LF.
     *
     * @return a copy
     */
    public WireForm withCrlf() {
        return new WireForm(binary, true, fragmentBytes, messageBytes);
    }

    /**
     * The same in fragments, which may end in the middle of a character.
     *
     * @param bytes most bytes of each
     * @return a copy
     */
    public WireForm inFragmentsOf(int bytes) {
        return new WireForm(binary, crlf, bytes, messageBytes);
    }

    /**
     * The same in several messages, each of which ends at the end of a character.
     *
     * @param bytes most bytes of each; a character is never cut, so it may be up to 3 more
     * @return a copy
     */
    public WireForm inMessagesOf(int bytes) {
        return new WireForm(binary, crlf, fragmentBytes, bytes);
    }
}
