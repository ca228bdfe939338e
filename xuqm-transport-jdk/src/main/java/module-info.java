/**
 * The transport that needs nothing but the JDK: {@code java.net.http}.
 *
 * @provides com.xuqm.sdk.http.HttpTransportProvider the transport named {@code jdk}, rank 100
 */
module com.xuqm.transport.jdk {
    requires transitive com.xuqm.sdk;
    requires java.net.http;
    requires static org.jspecify;

    exports com.xuqm.transport.jdk;

    provides com.xuqm.sdk.http.HttpTransportProvider with
            com.xuqm.transport.jdk.JdkHttpTransportProvider;
}
