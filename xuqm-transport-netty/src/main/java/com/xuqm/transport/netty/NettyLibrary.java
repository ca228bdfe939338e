package com.xuqm.transport.netty;

import com.xuqm.sdk.library.LibraryPart;
import com.xuqm.sdk.library.RequiredLibrary;

/** Which Netty this transport works with. 4.1.102 is the first whose decoder can be told how to keep headers. */
final class NettyLibrary {

    private static final String LOWEST = "4.1.102";

    static final RequiredLibrary NETTY = RequiredLibrary.of(
            NettyLibrary.class,
            "xuqm-transport-netty",
            "set the version of netty-bom in the build (with Spring Boot the property netty.version), or use another"
                    + " transport",
            part("netty-codec-http", "io.netty.handler.codec.http.HttpClientCodec")
                    .withProof(NettyLibrary::hasADecoderThatCanBeTold),
            part("netty-handler", "io.netty.handler.ssl.SslHandler"),
            part("netty-common", "io.netty.util.Version"));

    private NettyLibrary() {}

    private static boolean hasADecoderThatCanBeTold() {
        return !new ResponseDecoder().isSharable();
    }

    private static LibraryPart part(String artifactId, String className) {
        return LibraryPart.of("io.netty", artifactId, LOWEST, className);
    }
}
