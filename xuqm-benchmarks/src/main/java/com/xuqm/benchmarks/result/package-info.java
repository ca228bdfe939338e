/** What was measured, what it is compared with, and what follows from it. Knows nothing of how it was measured. */
@NullMarked
package com.xuqm.benchmarks.result;

import org.jspecify.annotations.NullMarked;
