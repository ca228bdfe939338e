/** Real-time connections: sockets, sessions of STOMP, who hears what. */
@NullMarked
package com.xuqm.emulator.internal.realtime;

import org.jspecify.annotations.NullMarked;
