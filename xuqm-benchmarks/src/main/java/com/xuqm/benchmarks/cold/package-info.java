/** Cold starts: how long a new process takes to its first answer. */
@NullMarked
package com.xuqm.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
