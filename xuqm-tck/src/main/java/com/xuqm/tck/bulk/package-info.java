/** The contract suite for journals of campaigns. */
@NullMarked
package com.xuqm.tck.bulk;

import org.jspecify.annotations.NullMarked;
