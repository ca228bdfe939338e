/** Who blocks whom, and the operations {@code blacklist.*}. */
@NullMarked
package com.xuqm.emulator.internal.blacklist;

import org.jspecify.annotations.NullMarked;
