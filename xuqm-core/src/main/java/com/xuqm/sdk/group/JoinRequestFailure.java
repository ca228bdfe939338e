package com.xuqm.sdk.group;

/**
 * One request to join that could not be answered. (The shape is assumed.)
 *
 * @param requestId the request
 * @param code why, as a status like those of HTTP
 * @param reason why, in words
 */
public record JoinRequestFailure(String requestId, int code, String reason) {}
