/** An emulator as such: what is the same for every product. */
@NullMarked
package com.xuqm.emulator.internal.host;

import org.jspecify.annotations.NullMarked;
