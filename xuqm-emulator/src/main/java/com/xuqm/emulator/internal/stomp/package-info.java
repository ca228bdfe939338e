/** STOMP 1.2, read and written by the emulator's own code, so that a mistake in the SDK's cannot hide. */
@NullMarked
package com.xuqm.emulator.internal.stomp;

import org.jspecify.annotations.NullMarked;
