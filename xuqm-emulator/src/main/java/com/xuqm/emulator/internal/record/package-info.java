/** The record of requests. */
@NullMarked
package com.xuqm.emulator.internal.record;

import org.jspecify.annotations.NullMarked;
