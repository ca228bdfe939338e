package com.xuqm.sdk;

import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.http.HttpTransport;
import com.xuqm.sdk.http.HttpTransportProvider;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.sdk.internal.Discovery;
import com.xuqm.sdk.internal.JsonBindings;
import com.xuqm.sdk.json.JsonBinding;
import com.xuqm.sdk.json.JsonBindingProvider;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the client looks for, and what it says if that is not there. */
final class Providers {

    private static final Discovery<HttpTransportProvider> TRANSPORTS = new Discovery<>(
            HttpTransportProvider.class,
            "transport",
            "xuqm.transport",
            HttpTransportProvider::name,
            HttpTransportProvider::rank,
            "xuqm-transport-jdk");

    private Providers() {}

    /** Something that the client uses, with the name to tell people. */
    record Named<T>(String name, T value) {

        /** What the application made itself goes by its class. */
        static <T> Named<T> given(T value) {
            return new Named<>(value.getClass().getName(), value);
        }
    }

    /** Finds a transport, which is made, and takes hold of resources, when it is asked for. */
    static Supplier<Named<HttpTransport>> transport(@Nullable String name, TransportOptions options) {
        HttpTransportProvider provider = TRANSPORTS.find(name);
        return () -> new Named<>(provider.name(), provider.create(options));
    }

    /** Finds a JSON binding. Where a transport is to be found as well, and there is none of either, the failure speaks of both. */
    static Named<JsonBinding> json(@Nullable String name, boolean withTransport) {
        JsonBindingProvider provider;
        try {
            provider = JsonBindings.find(name);
        } catch (XuqmConfigurationException e) {
            XuqmConfigurationException both =
                    withTransport ? Discovery.noneOf(List.of(JsonBindings.DISCOVERY, TRANSPORTS)) : null;
            throw both == null ? e : both;
        }
        return new Named<>(provider.name(), provider.create());
    }
}
