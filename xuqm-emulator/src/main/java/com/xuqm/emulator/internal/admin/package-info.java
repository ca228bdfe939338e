/** What administrator accounts may do: the operations {@code admin.*}. */
@NullMarked
package com.xuqm.emulator.internal.admin;

import org.jspecify.annotations.NullMarked;
