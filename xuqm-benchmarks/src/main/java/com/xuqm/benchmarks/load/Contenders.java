package com.xuqm.benchmarks.load;

import com.xuqm.sdk.http.HttpRequest;
import com.xuqm.sdk.http.TransportOptions;
import com.xuqm.transport.apache.ApacheHttpTransport;
import com.xuqm.transport.jdk.JdkHttpTransport;
import com.xuqm.transport.netty.NettyHttpTransport;

/** Makes contenders by their names. */
public final class Contenders {

    /** How the names of those end who use Netty and have nothing but what the transport brings. */
    private static final String NETTY = "-netty";

    private Contenders() {}

    /**
     * Makes a contender.
     *
     * @param name its name
     * @param baseUrl where the backend is
     * @param message the request that those send who do not make it themselves
     * @return the contender, which has not connected yet
     */
    public static Contender create(String name, String baseUrl, HttpRequest message) {
        if (name.endsWith(NETTY)) {
            Loops.useNoEpoll();
        }
        TransportOptions options = TransportOptions.defaults();
        return switch (name) {
            case "sdk-jdk" -> new SdkContender(baseUrl, new JdkHttpTransport(options));
            case "sdk-netty", "sdk-netty-epoll" -> new SdkContender(baseUrl, new NettyHttpTransport(options));
            case "sdk-apache" -> new SdkContender(baseUrl, new ApacheHttpTransport(options));
            case "raw-jdk" -> new RawContender(new RawJdk(Runnable::run), message);
            case "raw-jdk-default" -> new RawContender(new RawJdk(null), message);
            case "raw-netty", "raw-netty-epoll" -> new RawContender(new RawNetty(message.uri()), message);
            case "raw-apache" -> new RawContender(new RawApache(), message);
            case "hand-jdk" -> new HandMadeContender(new RawJdk(Runnable::run), message);
            case "hand-netty" -> new HandMadeContender(new RawNetty(message.uri()), message);
            case "hand-apache" -> new HandMadeContender(new RawApache(), message);
            case "tencent-netty" -> new TencentContender(baseUrl, new NettyHttpTransport(options));
            case "doocs" -> new DoocsContender(message.uri().getRawAuthority());
            case "azure" -> new AzureContender(message);
            default -> throw new IllegalArgumentException("there is no contender " + name);
        };
    }
}
