package com.xuqm.maxim.push;

import com.xuqm.sdk.internal.component.Received;
import com.xuqm.sdk.json.WireName;
import org.jspecify.annotations.Nullable;

/**
 * What the service uses to reach a channel.
 *
 * @param name the name of the certificate
 * @param certificate the certificate, {@code null} if there is none
 * @param appId the app's id with the maker, {@code null} if there is none
 * @param appKey the app's key with the maker, {@code null} if there is none
 * @param appSecret the app's secret with the maker, {@code null} if there is none
 */
public record PushCertificate(
        String name,
        @Nullable String certificate,
        @WireName("app_id") @Nullable String appId,
        @WireName("app_key") @Nullable String appKey,
        @WireName("app_secret") @Nullable String appSecret) {

    /** Refuses an answer without what it must have. */
    public PushCertificate {
        name = Received.required("name", name);
    }

    /** Leaves out what is secret, and what people wrote. */
    @Override
    public String toString() {
        return "PushCertificate[name=" + name + "]";
    }
}
