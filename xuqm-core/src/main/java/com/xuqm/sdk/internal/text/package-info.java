/** Texts as bytes, base64, flat JSON documents and digests, for signatures and journals. */
@NullMarked
package com.xuqm.sdk.internal.text;

import org.jspecify.annotations.NullMarked;
