/** The rules of faults at work. */
@NullMarked
package com.xuqm.emulator.internal.fault;

import org.jspecify.annotations.NullMarked;
