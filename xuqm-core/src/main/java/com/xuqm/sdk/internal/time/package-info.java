/** Time that can be replaced by a test, timers, and the threads of a client. */
@NullMarked
package com.xuqm.sdk.internal.time;

import org.jspecify.annotations.NullMarked;
