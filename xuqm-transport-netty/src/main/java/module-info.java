/**
 * The transport on Netty 4.1 or 4.2.
 *
 * @provides com.xuqm.sdk.http.HttpTransportProvider the transport named {@code netty}, rank 300
 */
module com.xuqm.transport.netty {
    requires transitive com.xuqm.sdk;
    requires io.netty.buffer;
    requires io.netty.codec;
    requires io.netty.codec.http;
    requires io.netty.common;
    requires io.netty.handler;
    requires io.netty.transport;
    requires static io.netty.transport.classes.epoll;
    requires static org.jspecify;

    exports com.xuqm.transport.netty;

    provides com.xuqm.sdk.http.HttpTransportProvider with
            com.xuqm.transport.netty.NettyHttpTransportProvider;
}
