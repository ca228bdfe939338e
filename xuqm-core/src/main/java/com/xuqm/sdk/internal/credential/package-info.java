/** Who calls: tokens, their cache and renewal, and what proves an attempt. */
@NullMarked
package com.xuqm.sdk.internal.credential;

import org.jspecify.annotations.NullMarked;
