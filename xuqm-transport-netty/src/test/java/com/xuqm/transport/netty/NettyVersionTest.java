package com.xuqm.transport.netty;

import com.xuqm.tck.library.RequiredLibraryContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The transport on Netty")
class NettyVersionTest extends RequiredLibraryContract {

    @Override
    protected Class<?> provider() {
        return NettyHttpTransportProvider.class;
    }

    @Override
    protected Class<?> made() {
        return NettyHttpTransport.class;
    }

    @Override
    protected String needed() {
        return "io.netty:netty-codec-http 4.1.102 or newer";
    }

    @Override
    protected Old tooOld() {
        return new Old(
                "netty-codec-http",
                "4.1.101.Final",
                "io/netty/handler/codec/http/HttpClientCodec.class",
                "META-INF/maven/io.netty/netty-codec-http/pom.properties",
                "version");
    }
}
