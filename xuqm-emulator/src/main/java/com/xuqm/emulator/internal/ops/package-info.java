/** The platform's operators, and the operations {@code ops.*}. */
@NullMarked
package com.xuqm.emulator.internal.ops;

import org.jspecify.annotations.NullMarked;
