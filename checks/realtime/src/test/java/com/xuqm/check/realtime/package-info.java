/** Strangers at both ends of a real-time connection. */
@NullMarked
package com.xuqm.check.realtime;

import org.jspecify.annotations.NullMarked;
