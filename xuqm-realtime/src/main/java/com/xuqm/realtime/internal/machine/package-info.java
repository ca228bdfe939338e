/** When to connect, to ask, to wait and to give up: one pure decision, told what happened, and saying what to do. */
@NullMarked
package com.xuqm.realtime.internal.machine;

import org.jspecify.annotations.NullMarked;
