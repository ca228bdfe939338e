/** Where records are written to, and the dry run of it. */
@NullMarked
package com.xuqm.migration.internal.target;

import org.jspecify.annotations.NullMarked;
