package com.xuqm.spring;

import com.xuqm.sdk.XuqmClient;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;

/**
 * Holds the client, and closes it as gently as it may when the context ends: after all beans that use it, since those depend on the client and the
 * client on this.
 */
final class ClientHolder implements DisposableBean {

    private final XuqmClient client;
    private final Duration closeTimeout;

    ClientHolder(XuqmClient client, Duration closeTimeout) {
        this.client = client;
        this.closeTimeout = closeTimeout;
    }

    XuqmClient client() {
        return client;
    }

    @Override
    public void destroy() {
        client.close(closeTimeout);
    }
}
