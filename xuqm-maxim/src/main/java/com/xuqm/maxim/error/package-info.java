/** What the codes mean by which Maxim refuses. */
@NullMarked
package com.xuqm.maxim.error;

import org.jspecify.annotations.NullMarked;
