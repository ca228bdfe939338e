/** The state of an emulator of Maxim, and its operations. It shares no code with the SDK. */
@NullMarked
package com.xuqm.emulator.internal.maxim;

import org.jspecify.annotations.NullMarked;
