package com.xuqm.it.footprint;

import com.xuqm.sdk.http.HttpTransportProvider;
import com.xuqm.sdk.http.ProxyOptions;
import com.xuqm.sdk.http.TransportOptions;
import java.security.NoSuchAlgorithmException;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;

/**
 * An option that not every transport may have. One that it cannot honour it refuses when it is made; that it honours the others
 * is what the contract suite checks.
 */
enum Ability {
    HTTP_2("HTTP/2", options -> options.http2(true)),
    PROXY("Proxy", options -> options.proxy(ProxyOptions.of("127.0.0.1", 1))),
    PROXY_PASSWORD(
            "Proxy with password", options -> options.proxy(new ProxyOptions("127.0.0.1", 1, "user", "password"))),
    OWN_CERTIFICATES("Own trust, client certificate", options -> options.sslContext(anySslContext()));

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // they hold no state
    private final Consumer<TransportOptions.Builder> option;

    Ability(String title, Consumer<TransportOptions.Builder> option) {
        this.title = title;
        this.option = option;
    }

    String title() {
        return title;
    }

    /** Whether the transport takes the option, in a JVM as it is. */
    boolean isHadBy(HttpTransportProvider provider) {
        TransportOptions.Builder options = TransportOptions.builder();
        option.accept(options);
        try {
            provider.create(options.build()).close();
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static SSLContext anySslContext() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
