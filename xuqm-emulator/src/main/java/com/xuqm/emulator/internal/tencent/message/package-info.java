/** Messages between two users, and recent conversations. */
@NullMarked
package com.xuqm.emulator.internal.tencent.message;

import org.jspecify.annotations.NullMarked;
