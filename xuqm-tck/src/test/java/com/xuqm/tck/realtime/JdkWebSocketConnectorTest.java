package com.xuqm.tck.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xuqm.realtime.socket.JdkWebSocketConnector;
import com.xuqm.realtime.socket.WebSocketConnector;
import com.xuqm.sdk.http.HostResolver;
import com.xuqm.sdk.http.ProxyOptions;
import com.xuqm.sdk.http.TransportOptions;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Here and not in its module, which cannot depend on its own contract. */
class JdkWebSocketConnectorTest extends WebSocketConnectorContract {

    private final ExecutorService steps = Executors.newCachedThreadPool();

    @Override
    protected WebSocketConnector connector(TransportOptions options) {
        return new JdkWebSocketConnector(options, steps);
    }

    @AfterEach
    void stop() throws InterruptedException {
        steps.shutdown();
        assertThat(steps.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void a_resolver_of_ones_own_is_refused_with_what_else_to_do() {
        HostResolver own = host -> java.util.List.of();
        assertThatThrownBy(() ->
                        connector(TransportOptions.builder().hostResolver(own).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("WebSocketConnector of your own");
    }

    @Test
    void a_proxy_with_a_password_that_the_jvm_would_keep_back_is_refused() {
        ProxyOptions proxy = new ProxyOptions("proxy", 8080, "user", "s3cret");
        assertThatThrownBy(
                        () -> connector(TransportOptions.builder().proxy(proxy).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("disabledSchemes")
                .hasMessageNotContaining("s3cret");
    }
}
