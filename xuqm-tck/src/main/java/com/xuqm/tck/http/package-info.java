/**
 * The contract of {@link com.xuqm.sdk.http.HttpTransport}, as tests against a server that can do everything wrong.
 *
 * <p>To test a transport, extend {@link com.xuqm.tck.http.HttpTransportContract} in a test of your own:
 *
 * <pre>{@code
 * class MyTransportTest extends HttpTransportContract {
 *     public HttpTransport transport(TransportOptions options) {
 *         return new MyTransport(options);
 *     }
 * }
 * }</pre>
 *
 * <p>Everything happens on the loopback addresses of this host; no other is contacted.
 */
@NullMarked
package com.xuqm.tck.http;

import org.jspecify.annotations.NullMarked;
