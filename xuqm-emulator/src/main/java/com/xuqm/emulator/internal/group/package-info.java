/** Groups and their members, and the operations {@code groups.*}. */
@NullMarked
package com.xuqm.emulator.internal.group;

import org.jspecify.annotations.NullMarked;
