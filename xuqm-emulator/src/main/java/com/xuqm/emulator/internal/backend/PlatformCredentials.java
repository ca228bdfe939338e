package com.xuqm.emulator.internal.backend;

/**
 * Credentials of those who look after the application. {@code toString()} leaves them out.
 *
 * @param tenantEmail address of the tenant who owns it
 * @param tenantPassword his password
 * @param opsUser name of the operator
 * @param opsPassword his password
 * @param internalToken what other services show
 */
public record PlatformCredentials(
        String tenantEmail, String tenantPassword, String opsUser, String opsPassword, String internalToken) {
    @Override
    public String toString() {
        return "credentials of " + tenantEmail + " and " + opsUser;
    }
}
