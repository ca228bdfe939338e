/** UserSigs: making and reading them. */
@NullMarked
package com.xuqm.emulator.internal.usersig;

import org.jspecify.annotations.NullMarked;
