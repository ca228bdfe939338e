/** Measures what the SDK costs beside the floor and its peers, and guards it before a release. */
@NullMarked
package com.xuqm.benchmarks;

import org.jspecify.annotations.NullMarked;
