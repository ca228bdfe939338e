package com.xuqm.sdk.http.support;

import com.xuqm.sdk.http.ProxyOptions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What is said to a proxy that wants to know who asks. */
public final class ProxyCredentials {

    private ProxyCredentials() {}

    /**
     * Returns the value of {@code Proxy-Authorization}, by Basic authentication in UTF-8. It goes to the proxy, and never to the host.
     *
     * @param proxy the option
     * @return the value, or {@code null} without a proxy or without user and password
     */
    public static @Nullable String basic(@Nullable ProxyOptions proxy) {
        if (proxy == null || proxy.user() == null || proxy.password() == null) {
            return null;
        }
        byte[] pair = (proxy.user() + ':' + proxy.password()).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
