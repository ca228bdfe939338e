/** Carries calls out: one policy, and a blocking and an asynchronous driver that obey it. */
@NullMarked
package com.xuqm.sdk.internal.engine;

import org.jspecify.annotations.NullMarked;
