package com.xuqm.sdk.call;

/**
 * How much was removed. (The shape is assumed.)
 *
 * @param removedCount how many
 */
public record RemovedCount(int removedCount) {}
