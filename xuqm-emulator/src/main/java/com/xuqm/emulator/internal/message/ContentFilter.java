package com.xuqm.emulator.internal.message;

/** Says what may be written. */
@FunctionalInterface
public interface ContentFilter {

    /**
     * Looks at a content that is about to be sent, or put in the place of another one.
     *
     * @param msgType kind of the message
     * @param content its content
     * @return what is sent in its place; mostly the same
     * @throws com.xuqm.emulator.internal.http.Refusal 403 if it may not be sent
     */
    String filter(String msgType, String content);
}
