package com.xuqm.sdk.webhook.receive;

import com.xuqm.sdk.crypto.MacAlgorithm;
import com.xuqm.sdk.http.HttpHeaders;

/**
 * How a webhook's posts are signed: which headers say what, and what the signature covers. The service does not document it;
 * {@link HmacWebhookScheme} is what is assumed. Whoever knows better writes their own and hands it to
 * {@link WebhookVerifier.Builder#scheme}.
 *
 * <p>A scheme holds no key and is safe for use by many threads at once. What it reads was sent by somebody who has proved nothing
 * yet: it must neither fail on rubbish nor repeat it in a message.
 */
public interface WebhookScheme {

    /**
     * Returns the code that signs.
     *
     * @return the algorithm; each of the verifier's secrets is keyed for it
     */
    MacAlgorithm algorithm();

    /**
     * Reads what a post's headers say about its signature. The body is not known yet.
     *
     * @param headers the post's headers
     * @return what they say
     * @throws WebhookRefusedException if a header is missing, is there more than once, or is malformed
     */
    WebhookSignature read(HttpHeaders headers);
}
