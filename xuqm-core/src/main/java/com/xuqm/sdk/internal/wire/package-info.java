/** Reads answers that are spelled in another way than is assumed: they are put into the assumed one first. */
@NullMarked
package com.xuqm.sdk.internal.wire;

import org.jspecify.annotations.NullMarked;
