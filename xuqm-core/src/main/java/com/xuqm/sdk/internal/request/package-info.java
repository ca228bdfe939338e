/** How a request is written: percent-encoding. */
@NullMarked
package com.xuqm.sdk.internal.request;

import org.jspecify.annotations.NullMarked;
