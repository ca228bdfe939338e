/** Finds the transport, the JSON binding and the message authentication codes that are there. */
@NullMarked
package com.xuqm.sdk.internal.discovery;

import org.jspecify.annotations.NullMarked;
