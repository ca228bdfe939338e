package com.xuqm.emulator.internal.auth;

import org.jspecify.annotations.Nullable;

/** Knows whom the token of a tenant belongs to. */
@FunctionalInterface
public interface TenantDirectory {

    /**
     * The tenant that somebody is or works for.
     *
     * @param principal id of a tenant or sub-account
     * @return id of the tenant, or null if there is none or it is disabled
     */
    @Nullable
    String tenantOf(String principal);
}
