package com.xuqm.sdk.tenant;

import com.xuqm.sdk.call.CredentialKind;
import com.xuqm.sdk.call.Operation;
import com.xuqm.sdk.http.HttpMethod;
import java.util.List;

/** The routes of {@link Apps}. */
public final class AppOperations {

    /** Lists the tenant's apps. */
    public static final Operation LIST = Operation.builder("apps.list", HttpMethod.GET, "/api/apps")
            .credential(CredentialKind.TENANT_TOKEN)
            .withoutAppKey()
            .build();

    /** Reads an app. */
    public static final Operation GET = Operation.builder("apps.get", HttpMethod.GET, "/api/apps/{id}")
            .credential(CredentialKind.TENANT_TOKEN)
            .withoutAppKey()
            .build();

    /** Creates an app. */
    public static final Operation CREATE = Operation.builder("apps.create", HttpMethod.POST, "/api/apps")
            .credential(CredentialKind.TENANT_TOKEN)
            .withoutAppKey()
            .build();

    /** Changes an app. */
    public static final Operation UPDATE = Operation.builder("apps.update", HttpMethod.PUT, "/api/apps/{id}")
            .credential(CredentialKind.TENANT_TOKEN)
            .withoutAppKey()
            .build();

    /** Deletes an app. */
    public static final Operation DELETE = Operation.builder("apps.delete", HttpMethod.DELETE, "/api/apps/{id}")
            .credential(CredentialKind.TENANT_TOKEN)
            .withoutAppKey()
            .build();

    /** Lists the services of an app. */
    public static final Operation LIST_SERVICES = Operation.builder(
                    "apps.listServices", HttpMethod.GET, "/api/apps/{appId}/services")
            .credential(CredentialKind.TENANT_TOKEN)
            .withoutAppKey()
            .build();

    /** Switches a service on or off. */
    public static final Operation TOGGLE_SERVICE = Operation.builder(
                    "apps.toggleService", HttpMethod.POST, "/api/apps/{appId}/services/toggle")
            .credential(CredentialKind.TENANT_TOKEN)
            .withoutAppKey()
            .build();

    /** Replaces the key of a service. */
    public static final Operation REGENERATE_SERVICE_KEY = Operation.builder(
                    "apps.regenerateServiceKey", HttpMethod.POST, "/api/apps/{appId}/services/{id}/regenerate-key")
            .credential(CredentialKind.TENANT_TOKEN)
            .withoutAppKey()
            .build();

    private AppOperations() {}

    /**
     * Returns all of them.
     *
     * @return an unmodifiable list
     */
    public static List<Operation> all() {
        return List.of(LIST, GET, CREATE, UPDATE, DELETE, LIST_SERVICES, TOGGLE_SERVICE, REGENERATE_SERVICE_KEY);
    }
}
