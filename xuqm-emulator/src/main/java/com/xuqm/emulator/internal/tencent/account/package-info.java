/** Accounts and profiles. */
@NullMarked
package com.xuqm.emulator.internal.tencent.account;

import org.jspecify.annotations.NullMarked;
