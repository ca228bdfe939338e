/** Whole calls over a transport that answers at once, so that only the SDK is measured. */
@NullMarked
package com.xuqm.benchmarks.call;

import org.jspecify.annotations.NullMarked;
