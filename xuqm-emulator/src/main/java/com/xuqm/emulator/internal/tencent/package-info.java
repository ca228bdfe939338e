/** The Tencent Cloud IM service. */
@NullMarked
package com.xuqm.emulator.internal.tencent;

import org.jspecify.annotations.NullMarked;
