package com.xuqm.sdk.message;

/**
 * How many messages wait. (The shape is assumed.)
 *
 * @param count how many
 */
public record OfflineCount(long count) {}
