/** STOMP 1.2: frames, and what they are on the wire. Knows neither sockets nor messages. */
@NullMarked
package com.xuqm.realtime.internal.stomp;

import org.jspecify.annotations.NullMarked;
