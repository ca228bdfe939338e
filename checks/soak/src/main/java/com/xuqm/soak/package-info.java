/**
 * Millions of calls, to see whether anything grows: {@code mvn -q -Psoak}. {@link com.xuqm.soak.Soak} says what is done and
 * measured.
 */
@NullMarked
package com.xuqm.soak;

import org.jspecify.annotations.NullMarked;
