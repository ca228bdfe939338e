/** What is fuzzed, and what must hold for each input. */
@NullMarked
package com.xuqm.fuzz.target;

import org.jspecify.annotations.NullMarked;
