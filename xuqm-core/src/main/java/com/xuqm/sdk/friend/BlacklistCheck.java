package com.xuqm.sdk.friend;

/**
 * Who blocks whom. (The shape is assumed.)
 *
 * @param userId the user who was asked about
 * @param blocked whether the caller blocks that user
 * @param blockedBy whether that user blocks the caller
 */
public record BlacklistCheck(String userId, boolean blocked, boolean blockedBy) {}
