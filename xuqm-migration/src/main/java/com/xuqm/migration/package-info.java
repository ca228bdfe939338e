/** Moves what an app has elsewhere to Xuqm: {@link com.xuqm.migration.Migration}. */
@NullMarked
package com.xuqm.migration;

import org.jspecify.annotations.NullMarked;
