package com.xuqm.maxim.internal;

import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.call.RetryClass;
import com.xuqm.sdk.http.HttpMethod;

/** Makes the descriptions of routes. */
public final class Routes {

    /** The header {@code app_id} alone. */
    public static final CredentialKind APP = CredentialKind.of("MAXIM_APP");

    /** The same, and {@code access-token} where the client has one. */
    public static final CredentialKind APP_OR_TOKEN = CredentialKind.of("MAXIM_APP_OR_TOKEN");

    /** The header {@code access-token} is needed, too. */
    public static final CredentialKind TOKEN = CredentialKind.of("MAXIM_TOKEN");

    private Routes() {}

    /**
     * Describes a route for which a token is needed.
     *
     * @param id area and name
     * @param method the HTTP method
     * @param path the path
     * @param retryClass whether it may be repeated
     * @return the route
     */
    public static Operation token(String id, HttpMethod method, String path, RetryClass retryClass) {
        return route(id, method, path, retryClass, TOKEN);
    }

    /**
     * Describes a route for which no token is needed.
     *
     * @param id area and name
     * @param method the HTTP method
     * @param path the path
     * @param retryClass whether it may be repeated
     * @return the route
     */
    public static Operation app(String id, HttpMethod method, String path, RetryClass retryClass) {
        return route(id, method, path, retryClass, APP);
    }

    /**
     * Describes a route by which users are registered: a token may be needed or not, as the app is set up.
     *
     * @param id area and name
     * @param method the HTTP method
     * @param path the path
     * @param retryClass whether it may be repeated
     * @return the route
     */
    public static Operation register(String id, HttpMethod method, String path, RetryClass retryClass) {
        return route(id, method, path, retryClass, APP_OR_TOKEN);
    }

    private static Operation route(
            String id, HttpMethod method, String path, RetryClass retryClass, CredentialKind credential) {
        return Operation.builder(id, method, path)
                .credential(credential)
                .retryClass(retryClass)
                .withoutAppKey()
                .build();
    }
}
