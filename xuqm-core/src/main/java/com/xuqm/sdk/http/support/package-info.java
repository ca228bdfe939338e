/**
 * What those who write a transport need besides the library that carries the bytes: threads, the reading of a request's stream and
 * the writing of a response's file away from the event loop, a TLS engine that never blocks it, the gate that keeps the not-sent bit
 * exact, shared look-ups of names, the words for failures, and policies that must be the same in all transports. Applications need
 * none of it.
 *
 * <p>See also {@link com.xuqm.sdk.http.ResponseCollector} and {@link com.xuqm.sdk.http.ResponseFuture}.
 */
@NullMarked
package com.xuqm.sdk.http.support;

import org.jspecify.annotations.NullMarked;
