/** What the benchmarks send and receive. */
@NullMarked
package com.xuqm.benchmarks.sample;

import org.jspecify.annotations.NullMarked;
