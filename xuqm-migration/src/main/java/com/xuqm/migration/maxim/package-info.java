/** Maxim (Lanying) IM as a source. Needs {@code xuqm-maxim}. */
@NullMarked
package com.xuqm.migration.maxim;

import org.jspecify.annotations.NullMarked;
