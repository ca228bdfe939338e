/** Puts the areas together into one backend. */
@NullMarked
package com.xuqm.emulator.internal.backend;

import org.jspecify.annotations.NullMarked;
