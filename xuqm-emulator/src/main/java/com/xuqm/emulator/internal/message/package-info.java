/** Messages: who sent what to whom, what waits for whom, and the operations {@code messages.*}. */
@NullMarked
package com.xuqm.emulator.internal.message;

import org.jspecify.annotations.NullMarked;
