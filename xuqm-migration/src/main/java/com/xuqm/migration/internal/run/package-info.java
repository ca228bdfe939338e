/** The stages of a run. */
@NullMarked
package com.xuqm.migration.internal.run;

import org.jspecify.annotations.NullMarked;
