package com.xuqm.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * Where the service is and who the application is to it. A bean of this type takes the place of the properties of the same names, as an
 * emulator's does in tests.
 */
public interface XuqmConnectionDetails extends ConnectionDetails {

    /**
     * Returns the service's address.
     *
     * @return a base URL, {@code null} if none is set, which is refused
     */
    @Nullable
    String baseUrl();

    /**
     * Returns the app's key.
     *
     * @return the key, {@code null} if none is set, which is refused
     */
    @Nullable
    String appKey();

    /**
     * Returns the app's secret.
     *
     * @return the secret, {@code null} for none
     */
    @Nullable
    String appSecret();

    /**
     * Returns the account that calls are made as where no other user is named.
     *
     * @return an account, {@code null} for none
     */
    @Nullable
    String adminUser();
}
