/** Looking for what must not be said. */
@NullMarked
package com.xuqm.emulator.internal.tencent.moderation;

import org.jspecify.annotations.NullMarked;
