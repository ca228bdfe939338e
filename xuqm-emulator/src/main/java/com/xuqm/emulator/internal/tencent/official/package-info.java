/** Official accounts, their subscribers and messages. */
@NullMarked
package com.xuqm.emulator.internal.tencent.official;

import org.jspecify.annotations.NullMarked;
