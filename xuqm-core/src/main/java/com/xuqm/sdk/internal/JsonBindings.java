package com.xuqm.sdk.internal;

import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.json.JsonBindingProvider;
import org.jspecify.annotations.Nullable;

/** Finds the JSON binding: for clients, and for what works without one. */
public final class JsonBindings {

    /** What looks for it. */
    public static final Discovery<JsonBindingProvider> DISCOVERY = new Discovery<>(
            JsonBindingProvider.class,
            "JSON binding",
            "xuqm.json",
            JsonBindingProvider::name,
            JsonBindingProvider::rank,
            "xuqm-json-jackson");

    private JsonBindings() {}

    /**
     * Finds a binding.
     *
     * @param name its name, {@code null} to go by the system property and then by rank
     * @return what makes it
     * @throws XuqmConfigurationException if there is none, none of that name, or two of the same highest rank
     */
    public static JsonBindingProvider find(@Nullable String name) {
        return DISCOVERY.find(name);
    }
}
