/** The emulator as an extension of JUnit. JUnit itself is an optional dependency, needed here only. */
@NullMarked
package com.xuqm.emulator.junit;

import org.jspecify.annotations.NullMarked;
