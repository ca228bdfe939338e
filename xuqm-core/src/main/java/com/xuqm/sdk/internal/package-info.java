/** The call engine: how an operation becomes bytes, goes to the transport, and comes back as a model or a failure. */
@NullMarked
package com.xuqm.sdk.internal;

import org.jspecify.annotations.NullMarked;
