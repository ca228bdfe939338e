/** The server: sockets, routing, envelopes, faults. Knows no operation of the API. */
@NullMarked
package com.xuqm.emulator.internal.http;

import org.jspecify.annotations.NullMarked;
