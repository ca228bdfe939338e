package com.xuqm.sdk.internal.discovery;

import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.HttpTransportProvider;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.internal.discovery.Discovery.Made;
import com.xuqm.sdk.json.JsonBinding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the client looks for, and what it says if that is not there. */
public final class Transports {

    private static final Discovery<HttpTransportProvider> TRANSPORTS = new Discovery<>(
            HttpTransportProvider.class,
            "transport",
            "xuqm.transport",
            HttpTransportProvider::name,
            HttpTransportProvider::rank,
            "xuqm-transport-jdk");

    private Transports() {}

    /** Makes a transport, which takes hold of resources. */
    public static Made<HttpTransport> make(@Nullable String name, TransportOptions options) {
        return TRANSPORTS.make(name, provider -> provider.create(options));
    }

    /** Makes a JSON binding. Where a transport is to be made as well, and there is none of either, the failure speaks of both. */
    public static Made<JsonBinding> json(@Nullable String name, boolean withTransport) {
        try {
            return JsonBindings.make(name);
        } catch (XuqmConfigurationException e) {
            XuqmConfigurationException both =
                    withTransport ? Discovery.noneOf(List.of(JsonBindings.DISCOVERY, TRANSPORTS)) : null;
            throw both == null ? e : both;
        }
    }

    /** What the application made itself goes by its class. */
    public static <T> Made<T> given(T value) {
        return new Made<>(value.getClass().getName(), value);
    }
}
