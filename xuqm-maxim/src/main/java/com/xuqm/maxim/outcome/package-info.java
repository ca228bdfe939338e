/** What became of deeds on several things at once. */
@NullMarked
package com.xuqm.maxim.outcome;

import org.jspecify.annotations.NullMarked;
