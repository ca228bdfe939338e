/** Messages: sending, revoking, editing, history, search, and the fourteen kinds of content. */
@NullMarked
package com.xuqm.sdk.message;

import org.jspecify.annotations.NullMarked;
