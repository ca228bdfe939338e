/** How fast, and how long again. */
@NullMarked
package com.xuqm.migration.internal.pace;

import org.jspecify.annotations.NullMarked;
