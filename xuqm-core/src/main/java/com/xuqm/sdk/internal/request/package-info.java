/** How a request is written: its members, and percent-encoding. */
@NullMarked
package com.xuqm.sdk.internal.request;

import org.jspecify.annotations.NullMarked;
