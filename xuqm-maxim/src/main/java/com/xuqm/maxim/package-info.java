/** The way to Maxim (Lanying) IM: start with {@link com.xuqm.maxim.MaximClient}. */
@NullMarked
package com.xuqm.maxim;

import org.jspecify.annotations.NullMarked;
