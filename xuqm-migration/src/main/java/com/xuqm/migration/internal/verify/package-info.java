/** Reads both sides again, and compares. */
@NullMarked
package com.xuqm.migration.internal.verify;

import org.jspecify.annotations.NullMarked;
