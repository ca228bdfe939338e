package com.xuqm.sdk.internal.discovery;

import com.xuqm.sdk.error.XuqmConfigurationException;
import com.xuqm.sdk.internal.discovery.Discovery.Made;
import com.xuqm.sdk.json.JsonBinding;
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
     * Makes a binding.
     *
     * @param name its name, {@code null} to go by the system property and then by rank
     * @return the binding and its name
     * @throws XuqmConfigurationException if there is none, none of that name, two of the same highest rank, or none that can be used
     */
    public static Made<JsonBinding> make(@Nullable String name) {
        return DISCOVERY.make(name, JsonBindingProvider::create);
    }
}
