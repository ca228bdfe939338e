/** The {@link com.xuqm.sdk.crypto.MacProvider} that uses Bouncy Castle's lightweight API. */
@NullMarked
package com.xuqm.crypto.bouncycastle;

import org.jspecify.annotations.NullMarked;
