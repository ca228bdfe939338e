/** Tenants, their sub-accounts and e-mail codes, and the operations {@code tenants.*} and {@code subAccounts.*}. */
@NullMarked
package com.xuqm.emulator.internal.tenant;

import org.jspecify.annotations.NullMarked;
