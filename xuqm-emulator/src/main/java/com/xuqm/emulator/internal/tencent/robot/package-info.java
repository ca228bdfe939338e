/** Robots, and messages that come piece by piece. */
@NullMarked
package com.xuqm.emulator.internal.tencent.robot;

import org.jspecify.annotations.NullMarked;
