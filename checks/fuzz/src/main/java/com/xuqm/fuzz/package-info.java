/** Coverage-guided fuzzing of everything in the SDK that reads what strangers may have written. */
@NullMarked
package com.xuqm.fuzz;

import org.jspecify.annotations.NullMarked;
