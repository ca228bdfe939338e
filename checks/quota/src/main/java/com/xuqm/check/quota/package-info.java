/** Measures how much of a quota a campaign without any setting uses, against the emulator. */
@NullMarked
package com.xuqm.check.quota;

import org.jspecify.annotations.NullMarked;
