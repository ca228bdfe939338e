/** A bot. */
@NullMarked
package com.xuqm.examples.realtime;

import org.jspecify.annotations.NullMarked;
