package com.xuqm.emulator.internal.fault;

import com.xuqm.emulator.fault.Fault;

/**
 * A fault that hits a request.
 *
 * @param fault what happens
 * @param before true if it happens instead of the operation, false if it happens to its answer
 * @param round the round of the plan in which it was decided
 */
public record Strike(Fault fault, boolean before, int round) {}
