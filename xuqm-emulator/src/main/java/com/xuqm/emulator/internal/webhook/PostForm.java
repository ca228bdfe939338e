package com.xuqm.emulator.internal.webhook;

import com.xuqm.emulator.internal.auth.CodeText;

/**
 * How a post is signed.
 *
 * @param headers what begins the names of its headers
 * @param encoding how the signature is written
 * @param prefix what stands before the signature
 * @param seconds whether its time is in seconds rather than in milliseconds
 * @param dotted whether {@code timestamp.body} is signed rather than timestamp, nonce and body in lines
 */
public record PostForm(String headers, CodeText encoding, String prefix, boolean seconds, boolean dotted) {

    /** What is assumed. */
    public static final PostForm STANDARD = new PostForm("X-Xuqm-", CodeText.HEX, "", false, false);
}
