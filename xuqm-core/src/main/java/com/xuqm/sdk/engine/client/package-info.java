/**
 * What the clients of all products share: their options, and how they are put together and closed. It is for the SDK's own modules,
 * as {@code com.xuqm.sdk.engine} is.
 */
@NullMarked
package com.xuqm.sdk.engine.client;

import org.jspecify.annotations.NullMarked;
