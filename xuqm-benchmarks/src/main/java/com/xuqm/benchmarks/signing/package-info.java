/** Signing, beside what a program without the SDK would do. */
@NullMarked
package com.xuqm.benchmarks.signing;

import org.jspecify.annotations.NullMarked;
