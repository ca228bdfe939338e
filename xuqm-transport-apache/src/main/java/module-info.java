/**
 * The transport over Apache HttpClient 5, in its asynchronous form.
 *
 * @provides com.xuqm.sdk.http.HttpTransportProvider the transport named {@code apache}, rank 200
 */
module com.xuqm.transport.apache {
    requires transitive com.xuqm.sdk;
    requires org.apache.httpcomponents.client5.httpclient5;
    requires org.apache.httpcomponents.core5.httpcore5;
    requires org.apache.httpcomponents.core5.httpcore5.h2;
    requires static org.jspecify;
    // Only HttpClient uses these two. But HttpClient is an automatic module, which brings no module along that is not
    // automatic, and it makes no connection without jdk.net.
    requires jdk.net;
    requires org.slf4j;

    exports com.xuqm.transport.apache;

    provides com.xuqm.sdk.http.HttpTransportProvider with
            com.xuqm.transport.apache.ApacheHttpTransportProvider;
}
