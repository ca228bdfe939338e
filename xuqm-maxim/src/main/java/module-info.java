/**
 * The server API of Maxim (Lanying) IM: the same calls, retries, errors, transports and JSON bindings as for Xuqm. It needs {@code
 * xuqm-core} and no further library.
 */
module com.xuqm.maxim {
    requires transitive com.xuqm.sdk;
    requires static org.jspecify;

    exports com.xuqm.maxim.error;
}
