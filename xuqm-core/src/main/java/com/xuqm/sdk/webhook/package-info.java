/** Webhooks: where the service posts what happens, and how those posts fare. */
@NullMarked
package com.xuqm.sdk.webhook;

import org.jspecify.annotations.NullMarked;
