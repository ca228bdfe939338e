/**
 * The contract of message authentication codes. A provider's tests extend {@link com.xuqm.tck.crypto.MacProviderContract}.
 */
@NullMarked
package com.xuqm.tck.crypto;

import org.jspecify.annotations.NullMarked;
