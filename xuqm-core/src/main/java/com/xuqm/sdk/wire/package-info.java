/** What is assumed of the wire and may be otherwise: one option for each guess. */
@NullMarked
package com.xuqm.sdk.wire;

import org.jspecify.annotations.NullMarked;
