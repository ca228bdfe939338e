/**
 * Receiving webhooks: {@link com.xuqm.sdk.webhook.receive.WebhookVerifier} tells whether a post is the service's and new, {@link
 * com.xuqm.sdk.webhook.receive.WebhookParser} reads its event, and {@link com.xuqm.sdk.webhook.receive.WebhookDispatcher} does
 * both and calls the application's handlers. None of it needs a client.
 */
@NullMarked
@SdkModels
package com.xuqm.sdk.webhook.receive;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
