/** Runs consumers of the SDK with the library versions that applications have. */
@NullMarked
package com.xuqm.compat;

import org.jspecify.annotations.NullMarked;
