package com.xuqm.emulator.internal.webhook;

import com.xuqm.emulator.fault.WebhookFault;
import com.xuqm.emulator.inspect.WebhookPost;
import com.xuqm.emulator.internal.post.Mishap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A post to a webhook, with all that went over the wire. {@code toString()} leaves that out.
 *
 * @param post what tests are told of it
 * @param at when it was made
 * @param url where it went
 * @param headers the headers that sign it
 * @param body its body; shared, not copied
 * @param verdict what a receiver that checks the signature must find
 * @param fault what went wrong with it on demand, or null
 * @param mishap why it does not count as arrived, or null if it does
 * @param answer what the receiver said
 * @param tookMs how long it took
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and nobody changes it
public record MadePost(
        WebhookPost post,
        long at,
        String url,
        Map<String, String> headers,
        byte[] body,
        Verdict verdict,
        @Nullable WebhookFault fault,
        @Nullable Mishap mishap,
        String answer,
        long tookMs) {

    private static final int OVERHEAD_BYTES = 512;

    /** What a receiver that checks the signature must find. */
    public enum Verdict {
        /** The signature is right. */
        GOOD,
        /** The signature is not that of this body. */
        WRONG,
        /** The signature is right, but of another time. */
        OLD
    }

    /** How much memory it takes, roughly. */
    long weight() {
        return OVERHEAD_BYTES + body.length + 2L * answer.length();
    }

    @Override
    public String toString() {
        return post.toString();
    }
}
