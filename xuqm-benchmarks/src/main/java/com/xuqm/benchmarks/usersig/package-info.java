/** UserSigs, beside the libraries that make them elsewhere. */
@NullMarked
package com.xuqm.benchmarks.usersig;

import org.jspecify.annotations.NullMarked;
