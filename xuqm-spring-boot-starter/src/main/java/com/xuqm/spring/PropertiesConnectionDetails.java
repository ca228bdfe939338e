package com.xuqm.spring;

import org.jspecify.annotations.Nullable;

/** What the properties say. */
record PropertiesConnectionDetails(XuqmProperties properties) implements XuqmConnectionDetails {

    @Override
    public @Nullable String baseUrl() {
        return properties.baseUrl();
    }

    @Override
    public @Nullable String appKey() {
        return properties.appKey();
    }

    @Override
    public @Nullable String appSecret() {
        return properties.appSecret();
    }

    @Override
    public @Nullable String adminUser() {
        return properties.adminUser();
    }
}
