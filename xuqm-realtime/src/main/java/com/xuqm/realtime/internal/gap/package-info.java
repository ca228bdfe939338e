/** Which messages were seen, and how those are got that were not. Pure: it is told what came, and says what to read and to deliver. */
@NullMarked
package com.xuqm.realtime.internal.gap;

import org.jspecify.annotations.NullMarked;
