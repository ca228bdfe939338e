/** The page of the documentation that shows a run. */
@NullMarked
package com.xuqm.benchmarks.page;

import org.jspecify.annotations.NullMarked;
