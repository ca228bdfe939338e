package com.xuqm.emulator.internal.realtime;

import com.xuqm.emulator.realtime.RealtimeFault;

/**
 * A fault that hits an upgrade or a frame.
 *
 * @param fault what happens
 * @param before whether it happens in its place
 * @param round the round of the plan in which it was decided
 */
record RealtimeStrike(RealtimeFault fault, boolean before, int round) {}
