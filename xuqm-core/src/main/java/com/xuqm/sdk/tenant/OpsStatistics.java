package com.xuqm.sdk.tenant;

/**
 * The platform in figures. (The fields are assumed.)
 *
 * @param tenantCount tenants
 * @param appCount apps
 * @param userCount IM accounts
 * @param onlineUserCount IM accounts that are connected now
 * @param groupCount groups
 * @param messageCount messages
 * @param pushCount pushes
 */
public record OpsStatistics(
        long tenantCount,
        long appCount,
        long userCount,
        long onlineUserCount,
        long groupCount,
        long messageCount,
        long pushCount) {}
