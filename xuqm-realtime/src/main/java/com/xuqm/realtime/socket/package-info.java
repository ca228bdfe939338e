/**
 * How a connection gets its WebSocket: a {@link com.xuqm.realtime.socket.WebSocketConnector}, of which the JDK's is there. Whoever
 * writes another holds it to the suite in {@code xuqm-tck}.
 */
@NullMarked
package com.xuqm.realtime.socket;

import org.jspecify.annotations.NullMarked;
