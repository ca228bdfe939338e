/** Compares a run with the committed baseline. */
@NullMarked
package com.xuqm.benchmarks.gate;

import org.jspecify.annotations.NullMarked;
