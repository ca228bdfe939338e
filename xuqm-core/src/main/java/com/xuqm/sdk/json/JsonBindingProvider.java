package com.xuqm.sdk.json;

/**
 * Makes a JSON binding; found by {@link java.util.ServiceLoader}.
 *
 * <p>Constructing a provider must load no class of the JSON library behind it. A provider module declares it both by
 * {@code provides} in its {@code module-info} and in {@code META-INF/services/com.xuqm.sdk.json.JsonBindingProvider}.
 */
public interface JsonBindingProvider {

    /**
     * Returns the name by which a user can choose this binding.
     *
     * @return a short lower-case name, such as {@code jackson}
     */
    String name();

    /**
     * Returns the rank among the bindings that are present; the highest is taken. Those of the SDK have 200 (jackson) and 100
     * (gson).
     *
     * @return the rank
     */
    int rank();

    /**
     * Makes a binding. One that cannot be used here, because the library behind it is missing or too old, is passed over with a warning
     * for the next by rank, unless it was named. {@link com.xuqm.sdk.library.LibraryJsonBinding} tells so.
     *
     * @return a new binding
     * @throws com.xuqm.sdk.error.XuqmConfigurationException if it cannot be used here; the text names the version found, the version
     *     needed and the remedy
     */
    JsonBinding create();
}
