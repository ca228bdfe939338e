/** Carries rounds out and collects their readings. */
@NullMarked
package com.xuqm.benchmarks.run;

import org.jspecify.annotations.NullMarked;
