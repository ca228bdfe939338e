/** The front door: {@link com.xuqm.sdk.XuqmClient} and its builder. */
@NullMarked
package com.xuqm.sdk;

import org.jspecify.annotations.NullMarked;
