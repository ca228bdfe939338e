/**
 * The service's internal routes, by which its own parts talk to each other. Not for ordinary clients: they need the
 * {@code X-Internal-Token}, and the vendor may change them at any time.
 */
@NullMarked
@SdkModels
package com.xuqm.sdk.routes;

import com.xuqm.sdk.json.SdkModels;
import org.jspecify.annotations.NullMarked;
