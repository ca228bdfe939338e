/** What the areas have in common. Not exported. */
@NullMarked
package com.xuqm.tencent.internal;

import org.jspecify.annotations.NullMarked;
