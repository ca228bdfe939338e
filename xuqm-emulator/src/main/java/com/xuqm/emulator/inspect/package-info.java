/** What a test can look at: the requests that came in, and what the backend holds. */
@NullMarked
package com.xuqm.emulator.inspect;

import org.jspecify.annotations.NullMarked;
