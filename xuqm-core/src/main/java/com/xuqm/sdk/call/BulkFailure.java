package com.xuqm.sdk.call;

/**
 * One user for whom a bulk operation failed. (The shape is assumed.)
 *
 * @param userId the user
 * @param code why, as a status like those of HTTP
 * @param reason why, in words
 */
public record BulkFailure(String userId, int code, String reason) {}
