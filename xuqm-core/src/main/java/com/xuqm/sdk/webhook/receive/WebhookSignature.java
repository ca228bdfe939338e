package com.xuqm.sdk.webhook.receive;

import java.time.Instant;

/** What the headers of a post claim about its signature, before it is proved. Made by a {@link WebhookScheme}. */
public interface WebhookSignature {

    /**
     * Returns when the post was signed.
     *
     * @return the time by the sender's clock
     */
    Instant timestamp();

    /**
     * Returns the value that the sender uses once only.
     *
     * @return the nonce; covered by the signature, and of a bounded length
     */
    String nonce();

    /**
     * Returns the message authentication code.
     *
     * @return its bytes, a new array
     */
    byte[] code();

    /**
     * Puts together what the code was computed over. Different timestamps, nonces and bodies must give different messages: if
     * they are joined by a separator, all but the last must be unable to contain it.
     *
     * @param body the post's body, byte for byte as it came; not changed
     * @return the message, a new array
     */
    byte[] message(byte[] body);
}
