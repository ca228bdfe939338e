/** How fast and how often requests are sent: the rate limit, and the budget of retries. */
@NullMarked
package com.xuqm.sdk.internal.limit;

import org.jspecify.annotations.NullMarked;
