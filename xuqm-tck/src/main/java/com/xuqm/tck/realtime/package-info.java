/** The contract suite for what opens WebSockets. */
@NullMarked
package com.xuqm.tck.realtime;

import org.jspecify.annotations.NullMarked;
