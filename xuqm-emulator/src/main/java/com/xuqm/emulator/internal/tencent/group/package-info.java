/** Groups: members, messages, attributes, counters, topics, live groups. */
@NullMarked
package com.xuqm.emulator.internal.tencent.group;

import org.jspecify.annotations.NullMarked;
