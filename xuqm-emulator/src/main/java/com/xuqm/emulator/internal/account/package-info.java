/** Accounts: the store that every other area asks, and the operations {@code accounts.*}. */
@NullMarked
package com.xuqm.emulator.internal.account;

import org.jspecify.annotations.NullMarked;
