/** Devices and pushes, and the operations {@code push.*}. */
@NullMarked
package com.xuqm.emulator.internal.push;

import org.jspecify.annotations.NullMarked;
