/**
 * Connections that are cut at random while messages pass, and a thousand that are idle: {@code mvn -q -Prealtime}. {@link
 * com.xuqm.check.realtime.RealtimeCheck} says what is done and measured.
 */
@NullMarked
package com.xuqm.check.realtime;

import org.jspecify.annotations.NullMarked;
