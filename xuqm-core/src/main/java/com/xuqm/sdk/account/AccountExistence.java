package com.xuqm.sdk.account;

/**
 * Whether there is an account. (The shape is assumed.)
 *
 * @param userId the id that was asked about
 * @param exists whether there is an account with it
 */
public record AccountExistence(String userId, boolean exists) {}
