/** What the emulator is given by the tests that use it. */
@NullMarked
package com.xuqm.emulator.internal.given;

import org.jspecify.annotations.NullMarked;
