/** Callbacks of Tencent Cloud IM. */
@NullMarked
package com.xuqm.emulator.internal.tencent.callback;

import org.jspecify.annotations.NullMarked;
