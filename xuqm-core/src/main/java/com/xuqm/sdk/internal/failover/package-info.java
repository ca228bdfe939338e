/** Several base URLs for one service: which is used, and when it is left. */
@NullMarked
package com.xuqm.sdk.internal.failover;

import org.jspecify.annotations.NullMarked;
