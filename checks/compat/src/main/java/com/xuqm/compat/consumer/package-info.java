/** Programs as users of the SDK write them. Each runs in a JVM of its own, with nothing but what its build would give it. */
@NullMarked
package com.xuqm.compat.consumer;

import org.jspecify.annotations.NullMarked;
