/**
 * The transport on Netty: {@link com.xuqm.transport.netty.NettyHttpTransport}, found by discovery through {@link
 * com.xuqm.transport.netty.NettyHttpTransportProvider}.
 *
 * <p>The way of a request: the transport makes an exchange and asks the pool of its host for a connection. The pool gives an
 * idle one, opens one, or lets the exchange wait its turn. From then on everything about the exchange happens on the event
 * loop of its connection, except what may block (looking up a name, reading a stream, writing a file: on workers) and except
 * completing the caller's future (on callback threads, or on the thread that waits for it).
 *
 * <p>The jar carries reachability metadata for GraalVM native images. Nobody has tried it in one yet: take it for untested.
 */
@NullMarked
package com.xuqm.transport.netty;

import org.jspecify.annotations.NullMarked;
