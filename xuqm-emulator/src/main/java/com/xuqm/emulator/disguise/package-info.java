/** Other ways in which a service could speak of the same things, so that a client meets them before the real service does. */
@NullMarked
package com.xuqm.emulator.disguise;

import org.jspecify.annotations.NullMarked;
