/** Judges a mutation run of the core: what survived, and is that known to be no difference? */
@NullMarked
package com.xuqm.sdk.mutation;

import org.jspecify.annotations.NullMarked;
