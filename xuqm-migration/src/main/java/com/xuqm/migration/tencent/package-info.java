/** Tencent Cloud IM as a source. Needs {@code xuqm-tencent}. */
@NullMarked
package com.xuqm.migration.tencent;

import org.jspecify.annotations.NullMarked;
