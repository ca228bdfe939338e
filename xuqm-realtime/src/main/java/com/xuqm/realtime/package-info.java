/** A user's connection to the service, kept for as long as it is wanted. Begin with {@link com.xuqm.realtime.Realtime}. */
@NullMarked
package com.xuqm.realtime;

import org.jspecify.annotations.NullMarked;
