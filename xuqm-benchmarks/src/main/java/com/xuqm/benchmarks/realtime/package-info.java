/** Messages that come over one connection: the SDK's beside the JDK's WebSocket used raw. */
@NullMarked
package com.xuqm.benchmarks.realtime;

import org.jspecify.annotations.NullMarked;
