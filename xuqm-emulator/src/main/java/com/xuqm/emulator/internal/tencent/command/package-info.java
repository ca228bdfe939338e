/** Commands of Tencent Cloud IM as such: their bodies, proofs, refusals and rates. */
@NullMarked
package com.xuqm.emulator.internal.tencent.command;

import org.jspecify.annotations.NullMarked;
