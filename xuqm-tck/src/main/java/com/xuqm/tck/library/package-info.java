/** The contract suite for providers behind which there is a library of somebody else's. */
@NullMarked
package com.xuqm.tck.library;

import org.jspecify.annotations.NullMarked;
