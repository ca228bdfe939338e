/** Webhooks: where the service posts what happens, and how those posts fare. */
@NullMarked
@SdkModels
package com.xuqm.sdk.webhook;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
