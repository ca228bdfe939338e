package com.xuqm.sdk.crypto;

/**
 * Makes message authentication codes; found by {@link java.util.ServiceLoader} or handed to the client's builder.
 *
 * <p>A provider module declares it both by {@code provides} in its {@code module-info} and in
 * {@code META-INF/services/com.xuqm.sdk.crypto.MacProvider}.
 */
public interface MacProvider {

    /**
     * Returns the name by which a user can choose this provider.
     *
     * @return a short lower-case name, such as {@code jca}
     */
    String name();

    /**
     * Returns the rank among the providers that are present and support the algorithm; the highest is taken. The JDK's own
     * has 100.
     *
     * @return the rank
     */
    int rank();

    /**
     * Tells whether this provider can compute an algorithm on this JVM. One whose library is missing may say that it can, so that {@link
     * #create} tells the user what to add, instead of not being asked.
     *
     * @param algorithm the algorithm
     * @return whether {@link #create} would succeed for it where its library is
     */
    boolean supports(MacAlgorithm algorithm);

    /**
     * Makes a keyed code.
     *
     * @param algorithm a supported algorithm
     * @param key the key, at least 1 byte; copied or absorbed, the caller may clear it afterwards
     * @return the keyed code
     * @throws IllegalArgumentException if the algorithm is not supported or the key is empty
     * @throws com.xuqm.sdk.error.XuqmConfigurationException if the library that computes it is missing or does not fit
     */
    KeyedMac create(MacAlgorithm algorithm, byte[] key);
}
