/** Pushes, and the attributes and tags that they go by. */
@NullMarked
package com.xuqm.emulator.internal.tencent.push;

import org.jspecify.annotations.NullMarked;
