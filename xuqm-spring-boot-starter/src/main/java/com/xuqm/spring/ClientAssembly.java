package com.xuqm.spring;

import static com.xuqm.spring.Setting.require;
import static com.xuqm.spring.Setting.set;

import com.xuqm.sdk.XuqmClient;
import com.xuqm.sdk.XuqmClientBuilder;

/** Makes a builder of the properties, and tells of what does not fit by the property's name. */
final class ClientAssembly {

    static final String PREFIX = "xuqm.";

    private final XuqmProperties properties;
    private final XuqmConnectionDetails details;

    ClientAssembly(XuqmProperties properties, XuqmConnectionDetails details) {
        this.properties = properties;
        this.details = details;
    }

    XuqmClientBuilder builder() {
        XuqmClientBuilder builder = XuqmClient.builder();
        SharedSettings.apply(PREFIX, properties, builder);
        require("xuqm.base-url", details.baseUrl(), "xuqm.base-url=https://dev.xuqinmin.com", builder::baseUrl);
        require("xuqm.app-key", details.appKey(), "xuqm.app-key=ak_demo_chat", builder::appKey);
        requireCredential();
        set("xuqm.app-secret", details.appSecret(), builder::appSecret);
        set("xuqm.admin-user", details.adminUser(), builder::adminUser);
        set("xuqm.files-base-url", properties.filesBaseUrl(), builder::filesBaseUrl);
        set("xuqm.realtime-base-url", properties.realtimeBaseUrl(), builder::realtimeBaseUrl);
        set(
                "xuqm.previous-app-secrets",
                properties.previousAppSecrets(),
                secrets -> builder.previousAppSecrets(secrets.toArray(String[]::new)));
        set("xuqm.tenant-token", properties.tenantToken(), builder::tenantToken);
        set("xuqm.ops-token", properties.opsToken(), builder::opsToken);
        set("xuqm.internal-token", properties.internalToken(), builder::internalToken);
        set("xuqm.token-cache-size", properties.tokenCacheSize(), builder::tokenCacheSize);
        return builder;
    }

    /** An app key without a credential makes no call at all; that is a property that was forgotten. */
    private void requireCredential() {
        if (details.appSecret() == null
                && properties.tenantToken() == null
                && properties.opsToken() == null
                && properties.internalToken() == null) {
            throw new XuqmPropertyException(
                    "xuqm.app-secret",
                    "it is not set, and neither is xuqm.tenant-token, xuqm.ops-token or xuqm.internal-token",
                    "xuqm.app-secret=${XUQM_APP_SECRET}");
        }
    }
}
