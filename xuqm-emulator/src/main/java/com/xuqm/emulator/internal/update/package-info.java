/** Versions of native apps and React Native bundles, and the operations {@code appUpdates.*} and {@code rnUpdates.*}. */
@NullMarked
package com.xuqm.emulator.internal.update;

import org.jspecify.annotations.NullMarked;
