package com.xuqm.sdk.admin;

/**
 * Who owns a group. (The shape is assumed.)
 *
 * @param groupId the group
 * @param ownerId its owner
 */
public record GroupOwner(String groupId, String ownerId) {}
