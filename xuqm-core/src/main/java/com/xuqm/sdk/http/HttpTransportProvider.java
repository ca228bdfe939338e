package com.xuqm.sdk.http;

/**
 * Makes a transport; found by {@link java.util.ServiceLoader}.
 *
 * <p>Constructing a provider must load no class of the HTTP library behind it, so that looking at all providers is cheap and
 * a broken one does no harm. A provider module declares it both by {@code provides} in its {@code module-info} and in
 * {@code META-INF/services/com.xuqm.sdk.http.HttpTransportProvider}.
 */
public interface HttpTransportProvider {

    /**
     * Returns the name by which a user can choose this transport.
     *
     * @return a short lower-case name, such as {@code jdk}
     */
    String name();

    /**
     * Returns the rank among the transports that are present; the highest is taken. Those of the SDK have 300 (netty), 200
     * (apache) and 100 (jdk).
     *
     * @return the rank
     */
    int rank();

    /**
     * Makes a transport. One that cannot be used here, because the library behind it is missing or too old, is passed over with a warning
     * for the next by rank, unless it was named. {@link com.xuqm.sdk.library.RequiredLibrary} helps to tell.
     *
     * @param options the settings; each one is honoured or refused, never ignored
     * @return a new transport, closed by the caller
     * @throws IllegalArgumentException if a setting cannot be honoured; the text names it and says what to do
     * @throws com.xuqm.sdk.error.XuqmConfigurationException if it cannot be used here; the text names the version found, the version
     *     needed and the remedy
     */
    HttpTransport create(TransportOptions options);
}
