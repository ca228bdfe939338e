package com.xuqm.tencent.internal;

import java.util.function.LongSupplier;

/**
 * What the areas want to know of their client.
 *
 * @param sdkAppId the app
 * @param random draws a uint32, for messages and for attempts
 */
public record TencentOptions(long sdkAppId, LongSupplier random) {}
